"""`seating log`: what was changed in a plan."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options
from seating_cli.commands.changing import shared_options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating log guests-plan
  seating log guests-plan --json""",
)
@shared_options.PLAN
@options.JSON
def log(plan: Path, as_json: bool) -> int:
    """Tell who asked for which change of a plan, and when.

    PLAN is a plan.json, or the folder that holds one. The oldest comes first; what was undone is
    marked.
    """
    from seating_cli.steps.changing.logging_changes import run

    return run(plan, as_json)
