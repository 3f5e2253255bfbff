"""`seating courses`: how many courses are worth it."""

from __future__ import annotations

from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating courses guests.csv
  seating courses guests.csv --tables 5x7 --meet table --most 12
  seating courses guests.csv --tables 4x4 --sit-out 2 -o how-many
  seating courses guests.csv --seed 1 --iterations 2000000     exactly repeatable""",
)
@click.argument("guests", metavar="[GUESTS]", required=False)
@click.option(
    "--most",
    metavar="N",
    type=click.IntRange(min=1, max=1000),
    default=8,
    help="Look at so many courses at most (8).",
)
@options.TABLES
@options.COMERS
@options.EXPECT
@options.ACQUAINTANCES
@options.DINNER_FILE
@options.SEARCH
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="Folder for a picture with the figures: courses.pdf, courses.svg.",
)
@click.option("--lang", metavar="CODE", help="Language of the printed words, as in de or fr.")
@click.option("--force", is_flag=True, help="Replace the picture of an earlier run.")
@options.LIST
@options.JSON
@options.QUIET
def courses(guests: str | None, **chosen: Any) -> int:
    """Say how many courses are worth it.

    For 1, 2, 3, ... courses: the introductions of the best plan found and how many any plan
    could have, what one course more brings, and who is left to meet, until everyone has met.
    Where there are fewer seats than guests, guests sit out in turn. No plan is written.
    """
    from seating_cli.steps.counting import run

    return run(guests, **chosen)
