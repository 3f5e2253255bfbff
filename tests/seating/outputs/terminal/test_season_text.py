"""A season in words."""

import pytest

from seating.outputs.terminal.cells import width
from seating.outputs.terminal.season_text import season_text
from seating.planfile.saved_season import SavedEvening, SavedMember, SavedSeason
from tests.seating.outputs.documents.test_season_document import plan, season


def test_a_season():
    told = season_text(season("held", "made"), [plan(["Ana", "Bo", "Cy"]), plan(["Ana", "Cy"])])
    assert told.startswith("Club: 2 evenings, 3 members\n\n")
    rows = [line.split() for line in told.splitlines()[2:5]]
    assert rows == [
        ["guests", "introductions", "duties"],
        ["Evening", "1", "has", "been", "3", "1", "host", "Ana"],
        ["Evening", "2", "made", "2", "1", "host", "Ana"],
    ]
    assert "2 meet, 1 do not, of 3" in told
    assert "Together        never: 1 pair, 1 course: 2 pairs" in told
    assert "Sits out        Ana at Evening 2" in told


def test_drafts_of_which_nothing_is_known_yet_stand_there_too():
    told = season_text(season("held", "draft"), [plan(["Ana", "Bo"])])
    assert "Evening 2  draft" in told


@pytest.mark.parametrize("cells", [40, 60, 120])
def test_lines_are_no_wider_than_asked(cells):
    long = SavedMember(name="Wilhelmina Brambleforth-Appleyard \x1b[31m")
    evenings = tuple(
        SavedEvening(name=f"An evening of a long name {number}", state="draft", folder="x",
                     duties={"washing up": (long, long)}, sat_out=(long,) * 4)
        for number in range(2)
    )  # fmt: skip
    told = season_text(SavedSeason(title="T" * 70, evenings=evenings), [plan(["Ana"])] * 2, cells)
    assert "\x1b" not in told
    assert all(width(line) <= cells for line in told.splitlines())
