"""Results go to standard output, everything else to standard error, and lines fit."""

import io
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
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("Wrote gala/: a-long-name-0.pdf ")
    assert second.startswith(" " * len("Wrote gala/: ") + "a-long-name-")
    assert last == "Open gala/a-long-name-0.pdf"


def test_only_what_can_be_looked_at_is_to_be_opened(capsys):
    terminal.say_written(Path("gala"), [Path("gala/plan.json"), Path("gala/seats.csv")])
    assert "Open" not in capsys.readouterr().out
    assert terminal.to_open([Path("a/signs.pdf"), Path("a/host.html")]) == Path("a/host.html")


@pytest.mark.parametrize(
    ("is_terminal", "environment", "colour"),
    [
        (True, {"TERM": "xterm"}, True),
        (False, {"TERM": "xterm"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {}, False),
    ],
)
def test_colour_where_a_terminal_shows_it_and_nobody_minds(
    monkeypatch, is_terminal, environment, colour
):
    monkeypatch.setattr("sys.stdout.isatty", lambda: is_terminal)
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.paint().colour is colour


def test_signs_that_an_encoding_lacks_are_plainer(monkeypatch):
    written = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", written)
    terminal.say("Ana · Bo ━─ … –")
    written.flush()
    assert written.buffer.getvalue() == b"Ana - Bo =- ... -\n"


@pytest.mark.parametrize(
    ("is_terminal", "columns", "cells"),
    [(False, 200, 80), (True, 60, 60), (True, 200, 100), (True, 10, 20)],
)
def test_the_width_is_that_of_the_terminal_within_reason(monkeypatch, is_terminal, columns, cells):
    monkeypatch.setattr("sys.stdout.isatty", lambda: is_terminal)
    size = os.terminal_size((columns, 24))
    monkeypatch.setattr("shutil.get_terminal_size", lambda _: size)
    assert terminal.cells() == cells
