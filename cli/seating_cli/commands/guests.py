"""`seating guests`: what was understood of a guest list."""

from __future__ import annotations

from typing import Any

import click

from seating_cli import options


@click.command(
    epilog="""\b
Examples:
  seating guests guests.csv
  seating guests guests.csv --known-by company --knows friends.csv"""
)
@click.argument("guests", metavar="[GUESTS]", required=False)
@options.COMERS
@options.ACQUAINTANCES
@options.DINNER_FILE
@options.LIST
@options.JSON
def guests(guests: str | None, **chosen: Any) -> int:
    """Say what was understood of a guest list, and who knows whom.

    GUESTS is a CSV, TSV or Excel file with a column of names; '-' reads standard input. It may
    be left out where a dinner file names it.
    """
    from seating_cli.steps.describing import run

    return run(guests, **chosen)
