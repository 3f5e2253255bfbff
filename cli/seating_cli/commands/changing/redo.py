"""`seating redo`: what was taken back, done again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seating_cli.commands.changing import shared_options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating redo guests-plan
  seating redo guests-plan --steps 3 --dry-run""",
)
@shared_options.PLAN
@shared_options.STEPS
@shared_options.DRY_RUN
@shared_options.QUIETLY
def redo(plan: Path, steps: int, **how: Any) -> int:
    """Do again what was taken back last.

    PLAN is a plan.json, or the folder that holds one. What is undone can be done again until
    something else is changed.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.undoing import run_redo

    return run_redo(plan, steps, HowToEdit(**how))
