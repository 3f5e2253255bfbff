"""The command as a test calls it, in this process or in one of its own."""

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from seating_cli.main import main

GOLDEN = Path(__file__).parent / "golden"
FEW = ("--iterations", "20000", "--seed", "1", "--to", "csv")


def seating(*words: object, given: bytes | str | None = None) -> Result:
    """Run `seating` with these words, and with something on standard input."""
    return CliRunner().invoke(main, [str(word) for word in words], input=given, prog_name="seating")


def process(*words: object, **options: object) -> subprocess.Popen[str]:
    """Start `seating` as a process of its own."""
    command = [sys.executable, "-m", "seating_cli.main", *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, **options)  # type: ignore[call-overload,no-any-return]


def guest_list(folder: Path, *names: str, header: str = "name") -> Path:
    """A list with a line for each name, or for each row when the header has more columns."""
    path = folder / "guests.csv"
    path.write_text("\n".join([header, *names]) + "\n", encoding="utf-8")
    return path


def people(count: int) -> list[str]:
    return [f"Guest {number:02}" for number in range(1, count + 1)]


def same_as_golden(name: str, text: str) -> None:
    """Compare with a file of `GOLDEN`; SEATING_GOLDEN=write in the environment makes it anew."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SEATING_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
