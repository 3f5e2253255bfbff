"""Every error is a sentence on standard error and a status, and never a traceback."""

import io
import os
import re
import subprocess
import sys

import click
import pytest

from seating import Impossible, InputError
from seating.words.errors import Origin
from seating_cli.failures import explain, leave
from tests.cli.command import guest_list, people, process, seating


@pytest.mark.parametrize(
    ("error", "told", "status"),
    [
        (InputError("no", origin=Origin("a.csv", 3)), "a.csv, line 3: no", 2),
        (Impossible("9 guests, 8 seats"), "9 guests, 8 seats", 1),
        (FileNotFoundError(2, "No such file or directory", "x.csv"), "x.csv: no such file", 2),
        (OSError(28, "No space left on device"), "no space left on device", 2),
        (UnicodeEncodeError("utf-8", "\udc80", 0, 1, "surrogates"), "text that cannot be", 2),
        (click.UsageError("No such thing."), "no such thing", 2),
        (click.BadParameter("'x' is not a valid float."), "'x' is no number", 2),
        (click.BadParameter("'2.5' is not a valid integer range."), "'2.5' is no whole number", 2),
        (click.BadParameter("0 is not in the range x>=1."), "0 is less than 1", 2),
        (click.Abort(), "interrupted", 130),
        (KeyboardInterrupt(), "interrupted", 130),
        (MemoryError(), "more memory", 2),
        (ZeroDivisionError("division by zero\nmany lines"), "SEATING_DEBUG=1", 2),
    ],
)
def test_every_kind_of_error_has_its_sentence_and_status(error, told, status):
    message, left_with = explain(error)
    assert left_with == status
    assert message.startswith("seating: ")
    assert told in message
    assert "many lines" not in message


def test_an_unforeseen_error_shows_where_only_when_asked(tmp_path, monkeypatch):
    def broken(*_, **__):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("seating_cli.steps.reading.read_dinner", broken)
    monkeypatch.delenv("SEATING_DEBUG", raising=False)
    result = seating("plan", guest_list(tmp_path, "Ana"))
    assert result.exit_code == 2
    assert "ZeroDivisionError: division by zero" in result.stderr
    assert "Traceback" not in result.stderr
    monkeypatch.setenv("SEATING_DEBUG", "1")
    assert "Traceback" in seating("plan", guest_list(tmp_path, "Ana")).stderr


def test_what_an_error_quotes_does_not_reach_the_terminal_raw(tmp_path):
    result = seating("plan", tmp_path / "evil\x1b[2J.csv")
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr


def test_a_reader_who_leaves_is_no_error(tmp_path):
    path = guest_list(tmp_path, *people(200))
    assert seating("plan", path, "--iterations", "100", "--to", "csv").exit_code == 0
    show = process("show", tmp_path / "guests-plan")
    assert show.stdout is not None
    assert show.stderr is not None
    show.stdout.close()
    assert show.stderr.read() == ""
    assert show.wait() == 141


def test_a_name_that_the_terminal_cannot_write_is_written_out(tmp_path):
    path = guest_list(tmp_path, "Ana", "山田")
    assert seating("plan", path, "--iterations", "100", "--to", "csv").exit_code == 0
    western = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    out, err = process(
        "show", tmp_path / "guests-plan", "--guest", "山田", env=western
    ).communicate()
    assert err == ""
    assert "\\u5c71\\u7530 (id 2)" in out


INTERRUPTED_IMPORT = """
import sys
from importlib.abc import MetaPathFinder


class Pressed(MetaPathFinder):
    times = 0

    def find_spec(self, name, path=None, target=None):
        if name == "numpy":
            Pressed.times += 1
            if Pressed.times > 1:
                raise ImportError("cannot load module more than once per process")
            raise KeyboardInterrupt


sys.meta_path.insert(0, Pressed())
from seating_cli.main import main

main(["plan", "guests.csv"], prog_name="seating")
"""


def test_an_interrupt_while_a_library_is_imported_is_told(tmp_path):
    """Some libraries cannot be imported a second time."""
    words = [sys.executable, "-c", INTERRUPTED_IMPORT]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "seating: interrupted, nothing was written"
    assert done.returncode == 130


@pytest.mark.parametrize("columns", [20, 60])
def test_an_error_on_a_terminal_is_said_once_within_its_lines(monkeypatch, columns):
    written = Terminal()
    monkeypatch.setattr("sys.stderr", written)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    size = os.terminal_size((columns, 24))
    monkeypatch.setattr("shutil.get_terminal_size", lambda _: size)
    with pytest.raises(SystemExit):
        leave(InputError("no such guest", value="Wilhelmina", hint="did you mean 'Wilma'?"))
    told = written.getvalue()
    assert told.startswith("\x1b[31m\x1b[1mseating: error:\x1b[0m")
    assert told.count("error") == 1
    plain = re.sub(r"\x1b\[\d+m", "", told)
    assert max(map(len, plain.splitlines())) <= columns
    words = "seating: error: no such guest: 'Wilhelmina' did you mean 'Wilma'?"
    assert " ".join(plain.split()) == words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_of_a_path_without_end_as_much_is_said_as_is_of_use():
    for error in (
        OSError(36, "File name too long", "x" * 100_000),
        click.BadParameter(f"'{'9' * 100_000}' is not a valid integer."),
    ):
        message, status = explain(error)
        assert len(message) < 1_000
        assert status == 2


def test_of_a_value_without_end_its_ends_are_said_and_what_is_wrong_with_it():
    error = click.BadParameter(f"'{'1' + '9' * 1_000_000}' is not a valid integer.")
    message, _ = explain(error)
    assert "'199999" in message
    assert message.endswith("9999' is no whole number")


VERBS = """check; show; log; undo; redo; lock --all; unlock --all; swap Ana Bo; move Ana 2;
    export --to csv; report --to json; replan --absent Ana; compare own"""


@pytest.mark.parametrize("verb", [verb.split() for verb in VERBS.split(";")], ids=" ".join)
def test_a_plan_that_is_a_link_to_itself_is_told(tmp_path, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").symlink_to("own")
    told = seating(verb[0], "own", *verb[1:])
    assert told.exit_code == 2
    assert "SEATING_DEBUG" not in told.stderr
    assert "own" in told.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["own"]
