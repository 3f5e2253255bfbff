"""`seating unlock`: what was locked may change again."""

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
  seating unlock guests-plan --guest "Ana Ruiz"
  seating unlock guests-plan --table 3 --course Main
  seating unlock guests-plan --table 3 --seat 5
  seating unlock guests-plan --course Starter      whatever is locked there
  seating unlock guests-plan --all""",
)
@shared_options.PLAN
@shared_options.PLACES
@shared_options.TOLD
def unlock(plan: Path, by: str | None, as_json: bool, quiet: bool, **places: Any) -> int:
    """Unlock guests, tables, courses or seats.

    PLAN is a plan.json, or the folder that holds one. Of what is locked at all courses, one
    may be unlocked; --course alone unlocks whatever is locked there.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.locking import Asked, run_unlock

    how = HowToEdit(by=by, as_json=as_json, quiet=quiet)
    return run_unlock(plan, Asked(**places), how)
