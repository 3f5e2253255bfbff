"""One line on the terminal that says which file is being made."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from seating_cli.progress import waiting_bar

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class MakingLine:
    """The file that is being made, and how many there are, on standard error.

    Parameters
    ----------
    files : int
    quiet : bool, optional
        Show nothing. Nothing is shown either where standard error is no terminal.
    """

    def __init__(self, files: int, quiet: bool = False) -> None:
        self.files = files
        self.begun = 0
        self.shown = sys.stderr.isatty() and not quiet
        self.bar: Bar | None = None

    def __enter__(self) -> MakingLine:
        if self.shown:
            self.bar = waiting_bar()
            self.bar.add_task("", total=None)
            self.bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    def __call__(self, file: str) -> None:
        """Say that a file is begun."""
        self.begun += 1
        if self.bar is not None:
            words = f"making {file}, {self.begun} of {self.files}"
            self.bar.update(self.bar.task_ids[0], description=words, refresh=True)
