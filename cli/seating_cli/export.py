"""`seating export`: make charts, cards and data files of a plan again."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options


@click.command(
    epilog="""\b
Examples:
  seating export guests-plan --to cards
  seating export guests-plan --to html,pdf -o for-the-printer
  seating export guests-plan --to html --for host
  seating export guests-plan --to qr --url https://dinner.example/chart.html
  seating export guests-plan --to seats -o - | sort"""
)
@click.argument("plan", metavar="PLAN", type=click.Path(path_type=Path))
@click.option(
    "--to",
    metavar="WHAT,...",
    multiple=True,
    required=True,
    callback=options.words,
    help="html, charts, cards, itineraries, captains, poster, signs, kitchen, host, followup, "
    "merge, xlsx, pictures (pdf), before, after and search (svg), qr, seats, json; pdf is charts "
    "and cards, csv is seats and itineraries.csv.",
)
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Folder to write; that of the plan when left out. '-' writes one file to standard output.",
)
@click.option(
    "--for",
    "for_",
    type=click.Choice(["guests", "host"]),
    default="guests",
    show_default=True,
    help="Whose page html is: the host's (host.html) holds the verdict and private columns, and "
    "tries swaps.",
)
@click.option("--url", default="", metavar="URL", help="Where guests will find chart.html, for qr.")
@click.option("--force", is_flag=True, help="Overwrite files in another folder.")
def export(plan: Path, to: list[str], output: Path | None, for_: str, url: str, force: bool) -> int:
    """Make charts, cards and data files of a plan again.

    PLAN is a plan.json, or the folder that holds one. In the plan's own folder files are made
    anew; in another one nothing is overwritten without --force.
    """
    from seating_cli.exporting import run

    return run(plan, to, output, force, for_ == "host", url)
