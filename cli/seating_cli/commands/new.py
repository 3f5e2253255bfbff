"""`seating new`: an example to start from."""

from __future__ import annotations

from pathlib import Path

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Example:
  seating new supper""",
)
@click.argument("folder", metavar="DIR", type=options.PathName("folder"))
def new(folder: Path) -> int:
    """Write an example to start from: a guest list and a dinner file.

    Nothing in DIR is ever overwritten.
    """
    from seating_cli.steps.creating import run

    return run(folder)
