"""`seating report`: what an evening was worth, or several as a whole."""

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
  seating report guests-plan
  seating report guests-plan --to pdf,json
  seating report january-plan february-plan march-plan -o spring
  seating report evenings --json
  seating report guests-plan --lang de --paper letter""",
)
@click.argument("plans", metavar="PLAN...", nargs=-1, required=True, type=options.PathName())
@click.option(
    "--to",
    metavar="pdf,json",
    multiple=True,
    callback=options.words,
    help="What to write: report.pdf (the usual), report.json. With --json nothing when left out.",
)
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="Folder to write; that of the plan when left out, or 'report' beside several.",
)
@click.option("--lang", metavar="CODE", help="Language of the printed words, as in de or fr.")
@click.option("--paper", metavar="SIZE", help="As in a4 (the usual), letter or 210x297 mm.")
@click.option("--font", metavar="NAME", help="A font family before all others.")
@click.option(
    "--font-dir",
    "font_dirs",
    metavar="DIR",
    multiple=True,
    help="A folder with more fonts. Can be given again.",
)
@click.option(
    "--history-by",
    metavar="name|id",
    help="Where ids and names of several evenings disagree: people of one name are the same (the "
    "usual), or of one id.",
)
@click.option("--force", is_flag=True, help="Replace a report that is there.")
@options.JSON
@options.QUIET
def report(plans: tuple[Path, ...], **chosen: Any) -> int:
    """Say what an evening was worth, or several as a whole.

    PLAN is a plan.json, a folder that holds one, or a folder of such folders; several are
    evenings one after the other. The report names who knows whom: it is for the host.
    """
    from seating_cli.steps.reporting import run

    return run(plans, **chosen)
