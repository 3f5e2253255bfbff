"""`seating guests`: what was understood of a guest list."""

from __future__ import annotations

from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating guests guests.csv
  seating guests guests.csv --known-by company --knows friends.csv
  seating guests guests.csv --history spring --history autumn
  seating guests guests.csv --history evenings --pairs > met.csv""",
)
@click.argument("guests", metavar="[GUESTS]", required=False)
@options.COMERS
@options.ACQUAINTANCES
@options.DINNER_FILE
@options.LIST
@click.option(
    "--pairs",
    is_flag=True,
    help="With --history: print every pair who shared a table, and how often, as CSV.",
)
@options.JSON
def guests(guests: str | None, **chosen: Any) -> int:
    """Say what was understood of a guest list, and who knows whom.

    GUESTS is a CSV, TSV or Excel file with a column of names; '-' reads standard input. It may
    be left out where a dinner file names it. With --history it also shows who met whom how often.
    """
    from seating_cli.steps.describing import run

    return run(guests, **chosen)
