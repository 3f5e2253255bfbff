"""The steps of `seating export`: read a plan, make files of it, write them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from seating.outputs.export_plan import export_request
from seating.words.errors import InputError
from seating_cli import streams
from seating_cli.exit_codes import GOOD
from seating_cli.options import print_choices
from seating_cli.progress import MakingLine
from seating_cli.terminal import note, say_json, say_written

STREAM = Path("-")


def run(path: Path, names: list[str], output: Path | None, force: bool, **options: Any) -> int:
    """Make the products of those names."""
    as_json, quiet = options.get("as_json", False), options.get("quiet", False)
    to_stream = output == STREAM
    if to_stream and as_json:
        raise InputError("the file goes there", value="--json", hint="leave one out")
    if to_stream and streams.OUTPUT in streams.NOW.closed:
        raise InputError("standard output is closed", value="-")
    request = export_request(
        path,
        names,
        folder=None if to_stream else output,
        one_file=to_stream,
        for_host=options["for_"] == "host",
        printing=print_choices(options),
        force=force,
    )
    notes = list(request.notes())
    for sentence in [] if quiet else notes:
        note(sentence)
    if to_stream:
        (content,) = request.made().values()
        sys.stdout.buffer.write(content)
        return GOOD
    with MakingLine(quiet) as line:
        files = request.made(line)
    written = request.write(files)
    if as_json:
        say_json({"files": [str(path) for path in written], "notes": notes})
    elif not quiet:
        say_written(request.folder, written)
    return GOOD
