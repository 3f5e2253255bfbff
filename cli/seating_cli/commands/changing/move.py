"""`seating move`: a guest on an empty seat."""

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
  seating move guests-plan "Ana Ruiz" 3
  seating move guests-plan "Ana Ruiz" 3:5 --course Main
  seating move guests-plan Ana Oak --dry-run""",
)
@shared_options.PLAN
@click.argument("guest", metavar="GUEST")
@click.argument("place", metavar="TABLE[:SEAT]")
@shared_options.COURSES
@shared_options.STRICT
@shared_options.DRY_RUN
@shared_options.TOLD
def move(plan: Path, guest: str, place: str, courses: tuple[str, ...], **how: Any) -> int:
    """Move a guest to an empty seat, and tell what comes of it.

    PLAN is a plan.json, or the folder that holds one. Where no seat is named it is the empty
    one of that table where the plan is worth most; a guest without a seat gets one. Without
    --course it is all courses at which the guest is there. A seat that is taken is had with
    'seating swap'.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.moving import run

    return run(plan, guest, place, courses, HowToEdit(**how))
