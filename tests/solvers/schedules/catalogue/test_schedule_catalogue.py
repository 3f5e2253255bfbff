"""Every entry of the catalogue is as good as it says."""

import subprocess
import sys

import pytest

from seating_solvers.schedules import schedule
from seating_solvers.schedules.catalogue.schedule_catalogue import matrices, orbits, squares
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize("entry", matrices(), ids=lambda e: f"{e.matrix.group}: {e.matrix.m.shape}")
def test_catalogue_matrices(entry):
    assert entry.matrix.repeats() == entry.repeats
    if entry.matrix.group.order * entry.matrix.letters < 130:
        assert counted(entry.matrix.tables()) == entry.repeats


@pytest.mark.parametrize("entry", orbits(), ids=lambda e: f"{e.tables}-{e.seats}-{e.courses}")
def test_catalogue_orbits(entry):
    table = entry.unfolded()
    assert table.shape == (entry.courses, entry.tables * entry.seats)
    assert sizes(table) == {entry.seats}
    assert counted(table) == entry.repeats


@pytest.mark.parametrize(
    "entry", squares(), ids=lambda e: f"{e.matrix.tables}-{e.matrix.m.shape[0]}"
)
def test_catalogue_squares(entry):
    courses = len(entry.matrix.m)
    table = entry.matrix.schedule(courses)
    assert table.shape == (courses, entry.matrix.tables**2)
    assert sizes(table) == {entry.matrix.tables}
    assert counted(table) == entry.repeats


@pytest.mark.parametrize(("tables", "courses", "repeats"), [(6, 4, 2), (10, 5, 4), (10, 6, 6)])
def test_squares_that_do_not_exist_are_missed_by_few(tables, courses, repeats):
    """Only those of no letter meet again: they are four, and two pairs of them meet at a course."""
    found = schedule(tables, tables, courses)
    assert found is not None
    assert sizes(found.table) == {tables}
    assert found.repeats == counted(found.table) == repeats


def test_reading_the_catalogue_needs_no_compiler():
    lines = "import sys", "from seating_solvers.schedules import schedule", "schedule(8, 4, 9)"
    code = "\n".join((*lines, "print('numba' in sys.modules)"))
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
