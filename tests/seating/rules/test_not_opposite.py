from seating import Dinner, NotOpposite, Plan
from tests.seating.rules.kept import NAMES

DINNER = Dinner.of(NAMES, "1x6:long", ("Soup",))


def broken(rule: NotOpposite, seats: list[int]) -> list[str]:
    plan = Plan.of(DINNER.changed(rules=(rule,)), [seats])
    return [one.what for one in rule.breaks(plan)]


def test_kept_and_broken():
    # seats 0, 1 and 2 face seats 5, 4 and 3
    assert broken(NotOpposite(("1", "2")), [0, 1, 2, 3]) == []
    assert broken(NotOpposite(("1", "2", "3")), [0, 5, 4, 3]) == [
        "Ana and Bo sit opposite each other at table 1, at Soup"
    ]
    assert len(broken(NotOpposite(("1", "2", "3", "4")), [0, 5, 4, 1])) == 2
    assert broken(NotOpposite(("1", "2")), [0, -1, 4, 3]) == []


def test_sentence():
    said = NotOpposite(("1", "2", "3")).sentence(DINNER)
    assert said == "Ana, Bo and Cy do not sit opposite each other"
