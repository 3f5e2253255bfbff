"""Tables of different sizes, and guests who are away."""

from benchmarks.instances.uneven_family import uneven_family

SMALL = [one for one in uneven_family() if "hall" not in one.name]


def test_tables_differ_or_somebody_is_away():
    for one in SMALL:
        case = one.make()
        assert len(set(case.tables)) > 1 or len(case.away), one.name


def test_everyone_has_a_seat():
    for one in SMALL:
        case = one.make()
        assert 0 < case.guests <= sum(case.tables), one.name
        assert case.knows.max(initial=-1) < case.guests, one.name


def test_halls_are_full():
    (hall, _) = [one for one in uneven_family() if "hall" in one.name]
    case = hall.make()
    assert case.guests == sum(case.tables) == 9990
    assert set(case.tables) == {8, 10, 12}
