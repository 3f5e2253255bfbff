"""`seating show`: a plan on the terminal, or a part of it."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating show guests-plan
  seating show guests-plan --course Dessert --table 3
  seating show guests-plan --guest "Ana Ruiz\"""",
)
@click.argument("plan", metavar="PLAN", type=options.PathName())
@click.option("--course", metavar="NAME", help="This course only, by name or number.")
@click.option("--guest", metavar="NAME", help="The evening of one guest, by name or id.")
@click.option("--table", metavar="NAME", help="This table only, a seat a line.")
def show(plan: Path, course: str | None, guest: str | None, table: str | None) -> int:
    """Show a plan on the terminal.

    PLAN is a plan.json, or the folder that holds one.
    """
    from seating_cli.steps.showing import run

    return run(plan, course, guest, table)
