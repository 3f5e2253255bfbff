"""The table of courses in the documentation."""

from __future__ import annotations

from seating_solvers.schedules import courses_without_repeat
from tests.root import ROOT

PAGE = ROOT / "docs" / "schedules.md"


def rows() -> list[list[str]]:
    text = PAGE.read_text(encoding="utf-8")
    lines = text.split("| tables |")[1].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_tells_how_many_courses_are_known():
    found = {int(tables): cells for tables, *cells in rows()}
    assert list(found) == list(range(2, 21))
    for tables, cells in found.items():
        for seats, cell in enumerate(cells, start=2):
            known = str(courses_without_repeat(tables, seats)) if seats <= tables else ""
            assert cell == known, f"{tables} tables of {seats}"
