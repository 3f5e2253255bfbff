"""No verb opens a socket: not to look for fonts, to make a code, or to say that it is there."""

import json
import signal
import subprocess
import sys

import pytest

from seating.outputs.products import PRODUCTS
from tests.cli.command import guest_list, people
from tests.cli.without_sockets import POSSIBLE
from tests.root import ROOT

pytestmark = pytest.mark.skipif(not POSSIBLE, reason="needs a kernel that filters calls")
BUDGET = ["--iterations", "5000", "--workers", "2"]
PAGE = ["--url", "https://dinner.example/chart.html"]

ANY_PLAN = {name: one for name, one in PRODUCTS.items() if not one.needs_movement}


def without_sockets(commands):
    words = [sys.executable, "-m", "tests.cli.without_sockets", json.dumps(commands)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_socket_would_be_noticed():
    assert without_sockets(None).returncode == -signal.SIGSYS


def test_no_verb_opens_a_socket(tmp_path):
    import openpyxl

    rows = [f"{name},vegan,{name}@mail.example,yes" for name in people(14)]
    path = str(guest_list(tmp_path, *rows, header="name,diet,contact,consent"))
    book = openpyxl.Workbook()
    for row in ("name", *people(14)):
        book.active.append([row])  # type: ignore[union-attr]
    book.save(tmp_path / "guests.xlsx")
    folder = str(tmp_path / "plan")
    ran = without_sockets(
        [
            ["new", str(tmp_path / "new")],
            ["guests", path],
            ["guests", str(tmp_path / "guests.xlsx"), "--json"],
            ["plan", path, *BUDGET, "-o", folder],
            ["plan", path, *BUDGET, "--json", "--history", folder, "-o", str(tmp_path / "next")],
            ["plan", path, *BUDGET, "-o", folder, "--force"],
            ["check", folder],
            ["show", folder],
            ["show", folder, "--guest", "Guest 03"],
            ["export", folder, "--to", ",".join(ANY_PLAN), *PAGE, "-o", str(tmp_path / "all")],
            ["export", folder, "--to", "html", "--for", "host"],
        ]
    )
    assert ran.returncode == 0, ran.stderr
    assert {one.file for one in ANY_PLAN.values()} <= {
        file.name for file in (tmp_path / "all").iterdir()
    }
