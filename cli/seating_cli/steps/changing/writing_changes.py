"""The last step of every verb that changes a plan: write it, remake what lies beside it, tell."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.rewrite_plan import RewrittenPlan, rewrite_plan
from seating.planfile import PlanFile
from seating_cli.exit_codes import GOOD, INCOMPLETE
from seating_cli.progress import MakingLine
from seating_cli.terminal import note, say, say_written


def write_change(
    path: Path,
    before: PlanFile,
    after: PlanFile,
    quiet: bool = False,
    settings: Callable[[PrintSettings], PrintSettings] = lambda usual: usual,
) -> RewrittenPlan:
    """Write a changed plan over the one before, and remake what was made of that one.

    Every verb that changes a plan ends here: read with `seating.planfile.read_plan_file`, change
    with `PlanFile.changed`, write with this.

    Parameters
    ----------
    path : Path
        As the host named it.
    before : PlanFile
        As it was read from there.
    after : PlanFile
        As it is to be.
    quiet : bool, optional
        Show no progress and say nothing.
    settings : callable, optional
        As for `seating.outputs.rewrite_plan.rewrite_plan`.
    """
    with MakingLine(quiet) as line:
        written = rewrite_plan(path, before, after, line, settings)
    if not quiet:
        for file, reason in written.not_made.items():
            note(f"{file} could not be made anew, and lies in previous/ now: {reason}")
        for sentence in written.notes:
            note(sentence)
    return written


def say_change(written: RewrittenPlan) -> None:
    """Name the files that were written."""
    say()
    say_written(written.folder, written.files)


def written_document(written: RewrittenPlan) -> dict[str, Any]:
    """What was written, for JSON."""
    return {
        "files": [str(file) for file in written.files],
        "not_made": written.not_made,
        "notes": list(written.notes),
    }


def status_of(written: RewrittenPlan) -> int:
    """The exit status of a change that was written."""
    return INCOMPLETE if written.not_made else GOOD


def who_asks(by: str | None) -> str:
    """Who asked for a change: as the host says, or whose login it is."""
    if by is not None:
        return by
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody that this machine knows
        return ""
