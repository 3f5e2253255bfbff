"""`seating lock`: what no edit and no search may change."""

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
  seating lock guests-plan --guest "Ana Ruiz"
  seating lock guests-plan --table 3 --course Main
  seating lock guests-plan --table 3 --seat 5
  seating lock guests-plan --course Starter        it is served
  seating lock guests-plan                         lists what is locked""",
)
@shared_options.PLAN
@shared_options.PLACES
@shared_options.TOLD
def lock(plan: Path, by: str | None, as_json: bool, quiet: bool, **places: Any) -> int:
    """Lock guests, tables, courses or seats.

    PLAN is a plan.json, or the folder that holds one. Nothing moves who sits there; a locked
    table or seat stays empty where nobody does. With no option, what is locked is listed.
    """
    from seating_cli.steps.changing.editing import HowToEdit
    from seating_cli.steps.changing.locking import Asked, run_lock

    how = HowToEdit(by=by, as_json=as_json, quiet=quiet)
    return run_lock(plan, Asked(**places), how)
