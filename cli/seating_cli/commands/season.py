"""`seating season`: many evenings planned as one."""

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
  seating season season.toml                     plan all, make the first evening
  seating season season.toml --attended came.csv --next
  seating season season.toml --next              all came who were expected
  seating season season.toml --attended "Ana Ruiz; Bo Lindqvist"
  seating report season-season                   what the evenings are worth""",
)
@click.argument("file", metavar="FILE", type=options.PathName())
@click.option(
    "--next",
    "go_on",
    is_flag=True,
    help="The evening that was made has been: make the next one, and plan the others again.",
)
@click.option(
    "--attended",
    metavar="NAMES|FILE",
    multiple=True,
    help="Who came to the evening that was made: names with commas or semicolons between, or a "
    "file of them. Whoever did not has met nobody. All who were expected when left out.",
)
@click.option(
    "--time",
    "seconds",
    metavar="SECONDS",
    type=float,
    help="Search so long at most, for all evenings together (30).",
)
@click.option("--iterations", metavar="N", type=int, help="Search so many moves at most.")
@click.option("--seed", metavar="N", type=int, default=0, help="Start of the dice (0).")
@click.option("--workers", metavar="N", type=click.IntRange(min=1), help="Threads to search in.")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="Folder of the season; FILE-season beside the file when left out.",
)
@options.products(first="What to make of the evening, html, pdf and csv when left out")
@click.option("--force", is_flag=True, help="Begin anew a season that has begun.")
@options.JSON
@options.QUIET
def season(file: Path, **chosen: Any) -> int:
    """Plan many evenings as one, and make the next of them.

    FILE is a season file (TOML): members, evenings, tables, and who says they come to which.
    """
    from seating_cli.steps.planning_seasons import run

    return run(file, **chosen)
