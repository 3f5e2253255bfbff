"""What the command says: results to standard output, everything else to standard error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

USUAL_CELLS, FEWEST_CELLS, MOST_CELLS = 80, 40, 100


def cells() -> int:
    """Width to write in: 80 unless standard output is a terminal of another width."""
    if not sys.stdout.isatty():
        return USUAL_CELLS
    columns = shutil.get_terminal_size((USUAL_CELLS, 24)).columns
    return max(FEWEST_CELLS, min(columns, MOST_CELLS))


def say(text: str = "") -> None:
    """Write a result."""
    click.echo(text)


def note(text: str) -> None:
    """Tell the host something beside the result."""
    from seating.outputs.terminal.cells import safe, wrap

    click.echo("\n".join(wrap(safe(text).split(" "), USUAL_CELLS)), err=True)


def say_written(folder: Path, files: Sequence[Path]) -> None:
    """Name the files that were written into a folder."""
    from seating.outputs.terminal.cells import hang, safe

    names = [safe(file.name) for file in files]
    say(hang(f"Wrote {safe(str(folder))}/: ", names, cells()))


def say_json(document: object) -> None:
    """Write one JSON document."""
    from seating.outputs.documents.json_text import json_text

    click.echo(json_text(document))
