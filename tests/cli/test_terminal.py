"""Results go to standard output, everything else to standard error, and lines fit."""

import json
import os
import unicodedata
from pathlib import Path

import pytest

from seating_cli import terminal


def test_results_and_notes_go_apart(capsys):
    terminal.say("a result")
    terminal.note("a note")
    assert capsys.readouterr() == ("a result\n", "a note\n")


def test_a_note_is_wrapped_and_gives_no_orders(capsys):
    terminal.note("Ana\x1b[2J " + "is one of very many guests " * 9)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in "".join(lines)


def test_json_keeps_letters_as_they_are(capsys):
    terminal.say_json({"name": "山田", "guests": [1]})
    told = capsys.readouterr().out
    assert "山田" in told
    assert json.loads(told) == {"name": "山田", "guests": [1]}


def test_json_gives_a_terminal_no_orders(capsys):
    names = [
        "a\x1b[31m",
        "\x9b2J",
        "b\u202ec",
        "\u2066\u200f\u2028",
        "\ud800",
        "\x7f",
        "👩\u200d👧",
    ]
    terminal.say_json({"names": names})
    told = capsys.readouterr().out
    assert json.loads(told)["names"] == names
    assert not any(unicodedata.category(letter)[0] == "C" for letter in told if letter != "\n")


def test_files_are_named_below_each_other(capsys):
    terminal.say_written(Path("gala"), [Path("gala") / f"a-long-name-{n}.pdf" for n in range(6)])
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Wrote gala/: a-long-name-0.pdf ")
    assert second.startswith(" " * len("Wrote gala/: ") + "a-long-name-")


@pytest.mark.parametrize(
    ("is_terminal", "columns", "cells"),
    [(False, 200, 80), (True, 60, 60), (True, 200, 100), (True, 10, 40)],
)
def test_the_width_is_that_of_the_terminal_within_reason(monkeypatch, is_terminal, columns, cells):
    monkeypatch.setattr("sys.stdout.isatty", lambda: is_terminal)
    size = os.terminal_size((columns, 24))
    monkeypatch.setattr("shutil.get_terminal_size", lambda _: size)
    assert terminal.cells() == cells
