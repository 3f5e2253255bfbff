"""The log in words: when, who, what, and what is undone."""

import pytest

from seating.changes.change_log import Change, ChangeLog, Way
from seating.outputs.documents.log_document import log_document
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.log_text import log_text, when

LOG = ChangeLog(
    (
        Change("swap Maud and Tilda at Main", "2026-05-01T20:40:11+02:00", "Ana", back=Way("x")),
        Change("move Bo to 3", "2026-05-01T20:41:00+02:00", undone="2026-05-01T20:42:00+02:00"),
        Change(
            "replan --absent \x1b[31mCy",
            "2026-05-01T23:59:00+02:00",
            "Bo",
            undone="2026-05-02T00:03:00+02:00",
            again=Way("y"),
        ),
    )
)


def test_the_log_as_it_looks():
    assert log_text(LOG).splitlines() == [
        "  2026-05-01 20:40  Ana  swap Maud and Tilda at Main",
        "  2026-05-01 20:41       move Bo to 3 (undone 20:42)",
        "  2026-05-01 23:59  Bo   replan --absent \\x1b[31mCy (undone 2026-05-02 00:03,",
        "                         can be redone)",
    ]


def test_a_plan_that_was_never_changed_says_so():
    assert log_text(ChangeLog()) == "Nothing was changed since this plan was made."


@pytest.mark.parametrize("cells", [30, 60, 120])
def test_no_line_is_wider_than_the_terminal(cells):
    assert all(width(line) <= cells for line in log_text(LOG, cells).splitlines())


def test_a_time_that_is_none_is_shown_as_it_is():
    assert when("last night\n") == "last night "


def test_the_log_as_data():
    first, second, third = log_document(LOG)["changes"]
    assert first == {
        "asked": "swap Maud and Tilda at Main",
        "at": "2026-05-01T20:40:11+02:00",
        "by": "Ana",
        "undone": None,
        "can_be_redone": False,
    }
    assert (second["by"], second["can_be_redone"]) == (None, False)
    assert (third["undone"], third["can_be_redone"]) == ("2026-05-02T00:03:00+02:00", True)
