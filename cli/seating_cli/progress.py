"""One line on the terminal that says how far a search has come, or which file is being made."""

from __future__ import annotations

import sys
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from seating_cli.terminal import note, noted

if TYPE_CHECKING:
    from rich.console import OverflowMethod
    from rich.progress import Progress as Bar

    from seating_solvers import Progress


class WaitingLine:
    """A line on standard error that stands while something is waited for, then goes.

    Parameters
    ----------
    words : str
        What it says at first.
    quiet : bool, optional
        Show nothing. Nothing is shown either where standard error is no terminal.
    """

    def __init__(self, words: str, quiet: bool = False) -> None:
        self.first = words
        self.shown = sys.stderr.isatty() and not quiet
        self.bar: Bar | None = None

    def __enter__(self) -> Self:
        if self.shown:
            self.bar = waiting_bar()
            self.bar.add_task(self.first, total=None)
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


class ProgressLine(WaitingLine):
    """The best score and the bound so far, on standard error, while a search runs.

    Parameters
    ----------
    counts_pairs : bool
        Whether introductions are whole pairs, as for ``--meet table``.
    quiet : bool, optional
        As for `WaitingLine`.
    weighs : bool, optional
        Whether some introductions count more than others.
    seconds : float, optional
        How long the search may take at most.
    """

    def __init__(
        self,
        counts_pairs: bool,
        quiet: bool = False,
        weighs: bool = False,
        seconds: float | None = None,
    ) -> None:
        super().__init__("looking for a first plan", quiet)
        self.seconds = seconds
        self.what = "new pairs" if counts_pairs else "introductions"
        if weighs:
            self.what += " by interest"

    def __call__(self, now: Progress) -> None:
        """Show where the search stands."""
        if self.bar is not None:
            task = self.bar.task_ids[0]
            begun = monotonic() - now.seconds
            self.bar.update(task, description=self.words(now), begun=begun, seconds=self.seconds)

    def say(self, text: str) -> None:
        """Write a note above the progress line, or alone where there is none."""
        if self.bar is not None:
            self.bar.console.print(noted(text), highlight=False, markup=False)
        else:
            note(text)

    def words(self, now: Progress) -> str:
        """The line, as in ``329 introductions, at most 331``."""
        from seating.words.figures import figure, figure_at_most

        best, most = figure(now.score.expected), figure_at_most(now.bound.expected)
        text = f"{best} {self.what}, at most {most}"
        if not now.score.broken:
            return text
        often = {1: "once", 2: "twice"}.get(now.score.broken, f"{now.score.broken:,} times")
        return f"rules broken {often}, {text}"


class MakingLine(WaitingLine):
    """The file that is being made, and how many there are, on standard error.

    Parameters
    ----------
    quiet : bool, optional
        As for `WaitingLine`.
    """

    def __init__(self, quiet: bool = False) -> None:
        super().__init__("", quiet)

    def __call__(self, file: str, number: int, count: int) -> None:
        """Say that a file is begun."""
        if self.bar is not None:
            words = f"making {file}, {number} of {count}"
            self.bar.update(self.bar.task_ids[0], description=words, refresh=True)


def waiting_bar() -> Bar:
    """A line on standard error that goes when it is done: what is waited for, and how long."""
    from rich.console import Console
    from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TextColumn
    from rich.table import Column
    from rich.text import Text

    class SoLong(ProgressColumn):
        """Seconds since the search began, and how many it may take."""

        def render(self, task: Task) -> Text:
            begun, elapsed = task.fields.get("begun"), task.elapsed or 0.0
            seconds = elapsed if begun is None else monotonic() - begun
            return Text(time_told(seconds, task.fields.get("seconds")), style="dim")

    draws = (sys.stderr.encoding or "").lower().startswith("utf")
    cut: OverflowMethod = "ellipsis" if draws else "crop"
    return Progress(
        SpinnerColumn("dots" if draws else "line"),
        TextColumn(
            "{task.description}", markup=False, table_column=Column(no_wrap=True, overflow=cut)
        ),
        SoLong(table_column=Column(no_wrap=True, overflow=cut)),
        console=Console(stderr=True),
        transient=True,
    )


def time_told(seconds: float, most: float | None = None) -> str:
    """Seconds gone by, and how many there are at most.

    Examples
    --------
    >>> time_told(3.7), time_told(3.7, 10), time_told(11.2, 10), time_told(0.4, 0.5)
    ('3 s', '3 / 10 s', '10 / 10 s', '0 / 0.5 s')
    """
    if most is None:
        return f"{int(seconds)} s"
    return f"{int(min(seconds, most))} / {most:g} s"
