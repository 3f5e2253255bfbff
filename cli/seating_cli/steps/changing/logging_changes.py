"""The steps of `seating log`: who asked for what and when."""

from __future__ import annotations

from pathlib import Path

from seating.outputs.documents.log_document import log_document
from seating.outputs.terminal.log_text import log_text
from seating.planfile import read_plan_file
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import cells, say, say_json


def run(path: Path, as_json: bool) -> int:
    """Tell what was changed in a plan."""
    log = read_plan_file(path).log
    if as_json:
        say_json(log_document(log))
    else:
        say(log_text(log, cells()))
    return GOOD
