"""`seating swap`: two guests in each other's seats."""

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
  seating swap guests-plan "Ana Ruiz" "Bo Lindqvist"
  seating swap guests-plan Ana Bo --course Main --dry-run
  seating swap guests-plan 17 4 --course Main --strict""",
)
@shared_options.PLAN
@click.argument("first", metavar="GUEST")
@click.argument("second", metavar="GUEST")
@shared_options.COURSES
@shared_options.STRICT
@shared_options.DRY_RUN
@shared_options.TOLD
def swap(plan: Path, first: str, second: str, courses: tuple[str, ...], **how: Any) -> int:
    """Let two guests change seats, and tell what comes of it.

    PLAN is a plan.json, or the folder that holds one. Guests are named by name or id. Without
    --course they change wherever both have a seat. What lies in the folder is made anew, what
    is locked stays, and 'seating undo' takes it back.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.swapping import run

    return run(plan, first, second, courses, HowToEdit(**how))
