"""A stream that is closed, full or unread loses no plan, and the exit status is right."""

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seating_cli.streams import OUTPUT, SureFile, sure_streams
from tests.cli.command import FEW, guest_list, people, seating

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and devices are POSIX's")

FULL = Path("/dev/full")
PLAN = ("plan", "guests.csv", "-o", "gala", *FEW)
READING = {
    "check": ("check", "there"),
    "check as JSON": ("check", "there", "--json"),
    "show": ("show", "there"),
    "guests": ("guests", "guests.csv"),
    "export": ("export", "there", "--to", "seats", "-o", "gala"),
    "new": ("new", "gala"),
    "help": ("--help",),
    "help of a verb": ("plan", "--help"),
    "version": ("--version",),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """A folder with a guest list, and a plan of it."""
    folder: Path = tmp_path_factory.mktemp("streams")
    path = guest_list(folder, *people(12))
    assert seating("plan", path, "-o", folder / "there", *FEW).exit_code == 0
    return folder


@pytest.fixture
def folder(home, tmp_path: Path) -> Path:
    for name in ("guests.csv", "there"):
        (tmp_path / name).symlink_to(home / name)
    return tmp_path


def run_in_shell(folder: Path, redirected: str, *words: str) -> tuple[int, str, str]:
    """Run the command with its streams redirected: exit status, output and errors."""
    line = f'set -o pipefail; "$0" -m seating_cli "$@" {redirected}'
    command = ["bash", "-c", line, sys.executable, *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr
    assert "should not have" not in done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("redirected", "status"),
    [
        ("<&-", 0),
        (">&-", 0),
        ("2>&-", 0),
        ("<&- >&- 2>&-", 0),
        (">/dev/full", 3),
        ("2>/dev/full", 0),
        (">/dev/full 2>/dev/full", 3),
        ("| true", 141),
        ("2>&1 | true", 141),
    ],
)
def test_a_plan_is_made_whoever_hears_of_it(folder, redirected, status):
    left, _, _ = run_in_shell(folder, redirected, *PLAN)
    assert left == status
    assert {path.name for path in (folder / "gala").iterdir()} == {
        ".seating.json",
        "itineraries.csv",
        "plan.json",
        "seats.csv",
    }


@pytest.mark.parametrize("words", READING.values(), ids=READING.keys())
def test_every_verb_ends_as_the_documentation_says(folder, words):
    assert run_in_shell(folder, ">&- 2>&- <&-", *words)[0] == 0
    again = ["--force"] if "export" in words else []
    if "new" in words:
        shutil.rmtree(folder / "gala")
    left, _, errors = run_in_shell(folder, ">/dev/full", *words, *again)
    assert left == 3
    assert errors.startswith("seating: error: standard output: no space left on device")


@pytest.mark.parametrize("words", [READING["show"], READING["help"], READING["version"]])
def test_nobody_reading_has_a_status_of_its_own(folder, words):
    assert run_in_shell(folder, "| true", *words) == (141, "", "")


@pytest.mark.parametrize("redirected", ["2>&-", "2>/dev/full", "2>&1 | true", ">/dev/full"])
def test_an_error_keeps_its_status_though_nobody_hears_it(folder, redirected):
    assert run_in_shell(folder, redirected, "plan", "nobody.csv")[0] == 2


def test_what_a_verb_found_out_is_told_rather_than_that_it_was_not_printed(folder):
    few_seats = ("plan", "guests.csv", "--tables", "1x1", "-o", "gala")
    assert run_in_shell(folder, ">/dev/full", *few_seats)[0] == 1


def test_what_is_asked_for_on_a_closed_output_is_an_error(folder):
    words = ("export", "there", "--to", "seats", "-o", "-")
    assert run_in_shell(folder, ">&-", *words)[::2] == (
        2,
        "seating: error: standard output is closed: '-'\n",
    )
    assert run_in_shell(folder, "", *words)[1].startswith("course,table,seat")


def test_no_file_takes_the_number_of_a_closed_stream(folder):
    """Else what is said goes into it."""
    assert run_in_shell(folder, ">&- 2>&- <&-", *PLAN)[0] == 0
    quiet = run_in_shell(folder, "", "plan", "guests.csv", "-o", "other", *FEW)
    assert quiet[0] == 0
    for name in ("seats.csv", "itineraries.csv"):
        assert (folder / "gala" / name).read_bytes() == (folder / "other" / name).read_bytes()


@pytest.mark.skipif(not FULL.exists(), reason="/dev/full is Linux's")
def test_a_sure_file_takes_everything_and_says_why_it_could_not():
    with SureFile(os.open(FULL, os.O_WRONLY), "w") as file:
        assert file.error is None
        assert file.write(b"told") == 4
        assert isinstance(file.error, OSError)
        assert file.write(b"more") == 4


def test_a_slow_reader_is_waited_for():
    end, begin = os.pipe()
    os.set_blocking(begin, False)
    reader = subprocess.Popen(["sh", "-c", "sleep 0.1; wc -c"], stdin=end, stdout=-1)
    os.close(end)
    with io.BufferedWriter(SureFile(begin, "w")) as file:
        file.write(b"x" * 1_000_000)
    assert reader.communicate()[0].strip() == b"1000000"


def test_streams_of_a_front_end_are_left_to_it(monkeypatch):
    own = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", own)
    with sure_streams() as streams:
        assert sys.stdout is own
        sys.stdout.write("Zoë")
        assert streams.output_error is None
        assert OUTPUT not in streams.closed
    own.flush()
    assert own.buffer.getvalue() == b"Zo\\xeb"
