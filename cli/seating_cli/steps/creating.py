"""The steps of `seating new`: copy the example that comes with the command."""

from __future__ import annotations

import os
from pathlib import Path

from seating.outputs.terminal.cells import hang, safe
from seating.outputs.writing.write_folder import write_folder
from seating.words.errors import InputError
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import cells, say

EXAMPLE = Path(__file__).parents[1] / "example"
FILES = ("guests.csv", "dinner.toml")


def run(folder: Path) -> int:
    """Write the example into a folder, and say what to do with it."""
    there = [name for name in FILES if os.path.lexists(folder / name)]
    if there:
        what = f"this folder has a {there[0]} already, and nothing is overwritten"
        raise InputError(what, value=str(folder), hint="name a new folder")
    files = {name: (EXAMPLE / name).read_bytes() for name in FILES}
    write_folder(folder, files, remembered=False)  # they are for the host to change
    place = safe(str(folder))
    say(hang(f"Wrote {place}/: ", FILES, cells()))
    say()
    _tell("Put your own guests into guests.csv (only the names are needed), then:")
    _tell(f"  seating plan {place}/guests.csv")
    _tell("Tables, courses and rules of your own stand in dinner.toml:")
    _tell(f"  seating plan {place}/dinner.toml")
    return GOOD


def _tell(line: str) -> None:
    words = line.lstrip(" ")
    say(hang(" " * (len(line) - len(words)), words.split(" "), cells()))
