"""Tables drawn on a terminal: side by side at its width, colour where there is any."""

import os
import pty
import re
import subprocess
import sys

import pytest

from seating import Dinner, Plan
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.drawn_tables import drawn_tables
from seating.outputs.terminal.paint import Paint
from seating.planfile import read_plan
from seating.room.shapes.every_shape import EVERY_SHAPE
from tests.cli.command import seating
from tests.saved import saved_plan


def _plain(plan, cells, course=0):
    return drawn_tables(plan, course, cells)


@pytest.mark.parametrize("cells", [40, 80, 120, 200])
def test_nothing_is_wider_than_the_terminal(tmp_path, cells):
    plan, _ = read_plan(saved_plan(tmp_path))
    for course in range(3):
        assert all(width(line) <= cells for line in _plain(plan, cells, course).splitlines())


def test_tables_stand_side_by_side_where_they_fit():
    dinner = Dinner.of([f"Guest {number}" for number in range(16)], "4x4", 1)
    plan = Plan.of(dinner, [list(range(16))])
    lines = {cells: len(_plain(plan, cells).splitlines()) for cells in (40, 80, 200)}
    assert lines[200] < lines[80] < lines[40]
    for number in range(16):
        assert f"Guest {number}" in _plain(plan, 80)


def test_guests_stand_where_they_sit():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve"], "1x6:long", 1)
    drawn = _plain(Plan.of(dinner, [[0, 1, 2, 3, 4]]), 80)
    rows = [line.split() for line in drawn.splitlines() if "│" in line]
    assert rows == [
        ["–", "6", "│", "1", "Ana"],
        ["Eve", "5", "│", "2", "Bo"],
        ["Dee", "4", "│", "3", "Cy"],
    ]


def test_the_head_of_an_oval_table_stands_on_top():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve", "Flo"], "1x6:oval", 1)
    drawn = _plain(Plan.of(dinner, [range(6)]), 80)
    rows = [line.split() for line in drawn.splitlines() if "│" in line]
    assert rows == [
        ["│", "1", "Ana"],
        ["Flo", "6", "│", "2", "Bo"],
        ["Eve", "5", "│", "3", "Cy"],
        ["│", "4", "Dee"],
    ]


def test_a_row_stands_on_one_side():
    drawn = _plain(Plan.of(Dinner.of(["Ana", "Bo"], "1x2:top", 1), [range(2)]), 80)
    assert [line.split() for line in drawn.splitlines() if "│" in line] == [
        ["│", "1", "Ana"],
        ["│", "2", "Bo"],
    ]


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_everyone_is_drawn_once_in_lines_that_fit(shape):
    dinner = Dinner.of([f"Guest {number}" for number in range(19)], f"1x10:{shape},1x9:{shape}", 1)
    drawn = _plain(Plan.of(dinner, [range(19)]), 80)
    assert all(width(line) <= 80 for line in drawn.splitlines())
    assert all(drawn.count(f"{number}") for number in range(1, 11))
    shown = re.findall(r"Guest \d+", drawn)
    assert sorted(shown) == sorted(guest.name for guest in dinner.guests)


def test_names_obey_nobody(tmp_path):
    plan, _ = read_plan(saved_plan(tmp_path))
    assert "\x1b" not in _plain(plan, 80)
    assert "\\x1b[31m Red" in drawn_tables(plan, 0, 80, Paint(colour=True))


def test_names_are_whole_or_the_tables_are_told_in_words():
    names = [f"Wilhelmina the {n}th of Brambleforth-Appleyard" for n in range(9)]
    plan = Plan.of(Dinner.of(names, "3x3", 1), [range(9)])
    drawn = {cells: _plain(plan, cells) for cells in (60, 120)}
    assert ("│" in drawn[120], "│" in drawn[60]) == (True, False)
    assert all(name in drawn[120] for name in names)
    assert "…" not in drawn[60]


def test_what_is_left_out_is_told_with_a_way_to_see_it():
    plan = Plan.of(Dinner.of([f"Guest {n}" for n in range(8)], "4x2", 1), [range(8)])
    drawn = drawn_tables(plan, 0, most=1, way="seating show gala")
    assert drawn.splitlines()[-1] == "   … 3 more tables: seating show gala"
    assert "Guest 2" not in drawn


def _on_a_terminal(folder, **environment):
    ours, theirs = pty.openpty()
    run = subprocess.run(
        [sys.executable, "-c", "from seating_cli.main import main; main()", "show", str(folder)],
        stdout=theirs,
        env={**os.environ, "COLUMNS": "100", "TERM": "xterm-256color", **environment},
        check=True,
    )
    os.close(theirs)
    shown = b""
    try:
        while block := os.read(ours, 65536):
            shown += block
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    assert run.returncode == 0
    return shown.decode()


def test_a_terminal_has_colour_unless_it_is_unwanted(tmp_path):
    folder = saved_plan(tmp_path)
    assert "\x1b[" in _on_a_terminal(folder)
    plain = _on_a_terminal(folder, NO_COLOR="1")
    assert not re.search(r"\x1b\[[\d;]*3[0-7]", plain)
    assert "│" in plain


def test_what_is_piped_is_plain(tmp_path):
    told = seating("show", saved_plan(tmp_path)).stdout
    assert "│" not in told
    assert "\x1b" not in told


@pytest.mark.parametrize("cells", [60, 80, 120])
def test_one_very_long_name_goes_on_below_and_the_table_stays_drawn(cells):
    long = "Maximiliane-Charlotte Theresia von und zu Hohenstein-Wittgenstein"
    names = [long, *(f"Bartholomew Ash {number}" for number in range(11))]
    drawn = _plain(Plan.of(Dinner.of(names, "1x12:long", 1), [range(12)]), cells)
    lines = drawn.splitlines()
    assert all(width(line) <= cells for line in lines)
    for number in range(1, 13):
        assert sum(bool(re.search(rf"\b{number} +│|│ {number} ", line)) for line in lines) == 1
    said = "".join(re.sub(r".*│", "", line) for line in lines if "│" in line)
    assert long.replace(" ", "") in said.replace(" ", "").replace("\n", "")
    assert all(f"Bartholomew Ash {number}" in drawn for number in range(11))


def test_a_long_name_on_the_left_is_in_one_piece_too():
    long = "Maximiliane-Charlotte Theresia von und zu Hohenstein-Wittgenstein"
    names = [*(f"Bo {number}" for number in range(11)), long]
    drawn = _plain(Plan.of(Dinner.of(names, "1x12:long", 1), [range(12)]), 80)
    before = [line.partition("│")[0].rstrip(" 0123456789").strip() for line in drawn.splitlines()]
    assert long.replace(" ", "") in "".join(before).replace(" ", "")


def test_a_long_name_is_whole_where_that_costs_no_table_beside_another():
    long = "Maximiliane von und zu Hohenstein-Wittgenstein"
    names = [long, *(f"Bartholomew Ash {number}" for number in range(11))]
    plan = Plan.of(Dinner.of(names, "1x12:long", 1), [range(12)])
    assert long in _plain(plan, 120)
    assert long not in _plain(plan, 80)
