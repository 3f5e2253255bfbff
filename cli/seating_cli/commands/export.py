"""`seating export`: make charts, cards and data files of a plan again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating export guests-plan --to cards
  seating export guests-plan --to html,pdf -o for-the-printer
  seating export guests-plan --to cards --guest "Ana Ruiz"
  seating export guests-plan --to html --for host
  seating export guests-plan --to qr --url https://dinner.example/chart.html
  seating export guests-plan --to seats -o - | sort""",
)
@click.argument("plan", metavar="PLAN", type=options.PathName())
@options.products(required=True, first="What to make")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder", allow_dash=True),
    help="Folder to write; that of the plan when left out. '-' writes one file to standard output.",
)
@options.PAGE
@options.LOOK
@click.option(
    "--guest",
    metavar="NAME",
    multiple=True,
    help="Only this guest's part of what has one for each guest, by name, printed name or id; "
    "can be repeated.",
)
@click.option("--course", metavar="NAME", help="Only this course.")
@click.option("--template", metavar="FILE", help="A typst file of your own for what is made.")
@click.option("--force", is_flag=True, help="Replace what seating wrote in another folder.")
@options.JSON
@options.QUIET
def export(plan: Path, to: list[str], output: Path | None, force: bool, **chosen: Any) -> int:
    """Make charts, cards and data files of a plan again.

    PLAN is a plan.json, or the folder that holds one. In the plan's own folder files are made
    anew; in another one nothing is replaced without --force. What seating did not write is
    never touched. How it is printed is as the dinner file said when the plan was made, unless
    an option says otherwise.
    """
    from seating_cli.steps.exporting import run

    return run(plan, to, output, force, **chosen)
