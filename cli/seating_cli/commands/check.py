"""`seating check`: how good a plan is, and whether it keeps the rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating check guests-plan
  seating check guests-plan/plan.json --json
  seating check guests.csv --seats last-year.csv
  seating check guests.csv --seats seats.csv --tables 10x8 --known-by company

Ends with status 1 when a rule is broken, or a guest has no seat.""",
)
@click.argument("plan", metavar="[PLAN]", required=False, type=options.PathName(allow_dash=True))
@click.option(
    "--seats",
    metavar="FILE",
    type=options.PathName(allow_dash=True),
    help="Judge this seating of the guest list that stands for PLAN: course, table, seat, id or "
    "name; or a column a course; or a table of names, a row a table or a course.",
)
@options.ROOM
@options.COMERS
@options.ACQUAINTANCES
@options.DINNER_FILE
@options.LIST
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="With --seats: keep the seating as plan.json in this folder.",
)
@options.FORCE
@options.JSON
def check(plan: Path | None, **chosen: Any) -> int:
    """Say how good a plan is, and whether it keeps the rules.

    PLAN is a plan.json, or the folder that holds one. The score is counted anew. With --seats it
    is a guest list (or a dinner file), and the seating may come from anywhere.
    """
    from seating_cli.steps.checking import run

    return run(plan, **chosen)
