"""`seating columns`: the columns that a guest list may have."""

from __future__ import annotations

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating columns
  seating columns diet
  seating columns --json""",
)
@click.argument("column", metavar="[COLUMN]", required=False)
@options.JSON
def columns(column: str | None, as_json: bool) -> int:
    """Tell the columns that a guest list may have, and what becomes of each.

    With COLUMN, by its name or by what you call it, all the words that are understood above it.
    """
    from seating_cli.steps.telling_columns import run

    return run(column, as_json)
