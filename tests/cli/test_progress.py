"""The progress line tells the best score and the bound, on a terminal only."""

import io
import sys
import threading

import pytest

from seating import Score
from seating_cli.progress import ProgressLine
from seating_solvers import Bound, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def now(broken: int = 0) -> Progress:
    return Progress(1.0, 10, Score(broken, 0, 22_430_000, 1_000_000), Bound(30, 1, "so it is"))


def test_its_words():
    assert ProgressLine(counts_pairs=False).words(now()) == "22.4 introductions, at most 30"
    assert ProgressLine(counts_pairs=True).words(now(2)) == (
        "2 times a rule broken, 22.4 new pairs, at most 30"
    )


@pytest.mark.parametrize(
    ("stream", "quiet", "shown"),
    [(Terminal(), False, True), (Terminal(), True, False), (io.StringIO(), False, False)],
)
def test_where_it_is_shown(monkeypatch, stream, quiet, shown):
    monkeypatch.setattr(sys, "stderr", stream)
    with ProgressLine(counts_pairs=False, quiet=quiet) as line:
        line(now())
        assert line.shown is shown
    assert bool(stream.getvalue()) is shown


def test_notes_stand_above_it(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    with ProgressLine(counts_pairs=False) as line:
        line.say("Stopping [soon]")
    assert "Stopping [soon]" in stream.getvalue()


@pytest.mark.parametrize(("stream", "said"), [(Terminal(), True), (io.StringIO(), False)])
def test_on_a_terminal_it_says_that_a_plan_is_at_hand(monkeypatch, stream, said):
    from seating import Dinner
    from seating_cli.steps.searching import search
    from seating_solvers import Budget

    monkeypatch.setattr(sys, "stderr", stream)
    people = [f"Guest {number}" for number in range(34)]
    search(
        Dinner.of(people, "5x7", 1, meet="table"),
        Budget(None, 50_000),
        ProgressLine(counts_pairs=True),
        threading.Event(),
        seed=0,
        solver="auto",
        workers=1,
        quiet=False,
        everyone=True,
    )
    assert ("All meet in 7 courses; looking for fewer." in stream.getvalue()) is said
