"""What the command says: results to standard output, everything else to standard error."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from seating.outputs.terminal.paint import Paint

USUAL_CELLS, FEWEST_CELLS, MOST_CELLS = 80, 20, 100
DRAWN_CELLS = 200
"""Tables are drawn beside each other over more cells than a text is wide."""

DUMB = ("", "dumb", "unknown")
PLAINLY = {"━": "=", "─": "-", "│": "|", "·": "-", "…": "...", "–": "-", "×": "x"}
"""What stands for our own signs where a terminal's encoding has none of them."""

OPENED = ("chart.html", "host.html", "charts.pdf", ".pdf", ".html", ".xlsx")
"""How the file's name ends that a host opens first, in this order."""


def cells(stream: TextIO | None = None, most: int = MOST_CELLS) -> int:
    """Width to write in: 80 unless a stream is a terminal of another width.

    Parameters
    ----------
    stream : file, optional
        Standard output when left out.
    most : int, optional
        No wider than this.
    """
    if not (stream or sys.stdout).isatty():
        return USUAL_CELLS
    columns = shutil.get_terminal_size((USUAL_CELLS, 24)).columns
    return max(FEWEST_CELLS, min(columns, most))


def in_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colours, and nobody asked for none.

    ``NO_COLOR`` asks for none, and a terminal that calls itself dumb shows none.
    """
    if os.environ.get("NO_COLOR") or not stream.isatty():
        return False
    return os.name == "nt" or os.environ.get("TERM", "") not in DUMB


def paint(stream: TextIO | None = None) -> Paint:
    """Colours for what is written to a stream, standard output when left out."""
    from seating.outputs.terminal.paint import Paint

    return Paint(in_colour(stream or sys.stdout))


def say(text: str = "") -> None:
    """Write a result."""
    click.echo(_shown(text, sys.stdout), color=in_colour(sys.stdout))


def _shown(text: str, stream: TextIO) -> str:
    """The text with plainer signs where a stream cannot show ours."""
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        for sign, plainly in PLAINLY.items():
            try:
                sign.encode(stream.encoding)
            except UnicodeEncodeError:
                text = text.replace(sign, plainly)
    return text


def note(text: str) -> None:
    """Tell the host something beside the result."""
    click.echo(noted(text), err=True)


def noted(text: str) -> str:
    """A sentence for the host in lines as wide as standard error."""
    from seating.outputs.terminal.cells import safe, wrap

    return "\n".join(wrap(safe(text).split(" "), cells(sys.stderr, USUAL_CELLS)))


def say_written(folder: Path, files: Sequence[Path]) -> None:
    """Name the files that were written into a folder, and last the one to open."""
    from seating.outputs.terminal.cells import hang, safe, unbroken, wrap

    names = [safe(file.name) for file in files]
    first = f"Wrote {safe(str(folder))}/: "
    whole = f"{unbroken(first.rstrip())} "  # a path is there to be copied
    say(paint().after(first, "quiet", hang(whole, names, cells())))
    opened = to_open(files)
    if opened is not None:
        say("\n".join(wrap(["Open", safe(str(folder / opened.name))], cells())))


def to_open(files: Sequence[Path]) -> Path | None:
    """The file that a host opens first, or none where none is to be looked at.

    Examples
    --------
    >>> to_open([Path("gala/charts.pdf"), Path("gala/chart.html")]).name
    'chart.html'
    """
    for end in OPENED:
        for file in files:
            if file.name.endswith(end):
                return file
    return None


def way_to_show(folder: Path) -> str:
    """The command that shows all of a plan."""
    return f"seating show {shlex.quote(str(folder))}"


def say_json(document: object) -> None:
    """Write one JSON document."""
    from seating.outputs.documents.json_text import json_text

    click.echo(json_text(document))
