"""`seating check`: how good a plan is, and whether it keeps the rules."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options


@click.command(
    epilog="""\b
Examples:
  seating check guests-plan
  seating check guests-plan/plan.json --json

Ends with status 1 when a rule is broken."""
)
@click.argument("plan", metavar="PLAN", type=options.PathName())
@options.JSON
def check(plan: Path, as_json: bool) -> int:
    """Say how good a plan is, and whether it keeps the rules.

    PLAN is a plan.json, or the folder that holds one. The score is counted anew.
    """
    from seating_cli.steps.checking import run

    return run(plan, as_json)
