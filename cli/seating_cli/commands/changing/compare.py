"""`seating compare`: how two plans differ."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating compare guests-plan other-plan
  seating compare guests-plan/previous guests-plan
  seating compare monday/plan.json tuesday/plan.json --json""",
)
@click.argument("first", metavar="PLAN", type=options.PathName())
@click.argument("second", metavar="PLAN", type=options.PathName())
@options.JSON
def compare(first: Path, second: Path, as_json: bool) -> int:
    """Say how two plans differ, whoever made them.

    Each PLAN is a plan.json, or the folder that holds one. They may be of different lists: guests
    are the same by id and name.
    """
    from seating_cli.steps.changing.comparing import run

    return run(first, second, as_json)
