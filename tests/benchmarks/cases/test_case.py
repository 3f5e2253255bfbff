"""Cases in numbers."""

from benchmarks.cases.case import Case, strangers


def test_nobody_knows_anybody_and_nobody_is_away_unless_said():
    case = Case(5, (3, 3), 2)
    assert case.knows.shape == case.away.shape == (0, 2)
    assert case.meet == "table"


def test_strangers_take_every_seat():
    case = strangers(8, 4, 9)
    assert (case.guests, case.tables, case.courses) == (32, (4,) * 8, 9)
