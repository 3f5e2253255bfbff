"""One line on the terminal that says which file is being made."""

from __future__ import annotations

from seating_cli.progress import WaitingLine


class MakingLine(WaitingLine):
    """The file that is being made, and how many there are, on standard error.

    Parameters
    ----------
    files : int
    quiet : bool, optional
        As for `WaitingLine`.
    """

    def __init__(self, files: int, quiet: bool = False) -> None:
        super().__init__("", quiet)
        self.files = files
        self.begun = 0

    def __call__(self, file: str) -> None:
        """Say that a file is begun."""
        self.begun += 1
        if self.bar is not None:
            words = f"making {file}, {self.begun} of {self.files}"
            self.bar.update(self.bar.task_ids[0], description=words, refresh=True)
