"""`seating undo`: the last change taken back."""

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
  seating undo guests-plan
  seating undo guests-plan --steps 3 --dry-run""",
)
@shared_options.PLAN
@shared_options.STEPS
@shared_options.DRY_RUN
@shared_options.QUIETLY
def undo(plan: Path, steps: int, **how: Any) -> int:
    """Take back the last change of a plan.

    PLAN is a plan.json, or the folder that holds one. Whatever was changed is as it was before,
    to the letter: seats, guests, room, rules and locks, and all that lies in the folder.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.undoing import run_undo

    return run_undo(plan, steps, HowToEdit(**how))
