"""What is waited for stands on one line, on a terminal only."""

import io
import sys
from contextlib import nullcontext

import pytest

from seating import Score
from seating_cli.progress import MakingLine, ProgressLine
from seating_solvers import Bound, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def now(broken: int = 0) -> Progress:
    return Progress(1.0, 10, Score(broken, 0, 22_430_000, 1_000_000), Bound(30, 1, "so it is"))


def test_its_words():
    assert ProgressLine(counts_pairs=False).words(now()) == "22.4 introductions, at most 30"
    assert ProgressLine(counts_pairs=True).words(now(2)) == (
        "rules broken twice, 22.4 new pairs, at most 30"
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


@pytest.mark.parametrize("begun", [True, False])
def test_its_notes_are_wrapped(monkeypatch, begun):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("COLUMNS", "20")
    line = ProgressLine(counts_pairs=False)
    with line if begun else nullcontext():
        line.say("Compiling the search, once after installing")
    assert "Compiling the\nsearch, once after\ninstalling\n" in stream.getvalue().replace("\r", "")


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_is_told_what_is_being_made(monkeypatch, capsys, terminal):
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    monkeypatch.setenv("TTY_COMPATIBLE", "1" if terminal else "0")
    with MakingLine() as line:
        line("mail-merge.csv", 1, 2)
        line("seats.csv", 2, 2)
    told = capsys.readouterr().err
    assert ("making mail-merge.csv, 1 of 2" in told) == terminal
    assert ("making seats.csv, 2 of 2" in told) == terminal


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_it_is_drawn_with_signs_that_the_terminal_has(monkeypatch, encoding):
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, encoding, errors="backslashreplace")
    monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("COLUMNS", "20")
    with MakingLine() as line:
        line("a-file-with-a-very-long-name.csv", 1, 2)
    stream.flush()
    assert b"making a-f" in data.getvalue()
    assert b"\\u" not in data.getvalue()
