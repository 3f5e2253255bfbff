from dataclasses import dataclass

from seating import Apart, Dinner, Stays
from seating.dinner.lowered_rules import all_kinds, kinds_of
from seating.rules.shared.kinds import PairAtTable, SamePlace

PEOPLE = ["Ana", "Bo", "Cy", "Dee"]


@dataclass(frozen=True)
class Counted(Apart):
    """Apart, and tells when it is lowered."""

    def kinds(self, dinner):
        LOWERED.append(self.guests)
        yield from super().kinds(dinner)


LOWERED: list[tuple[object, ...]] = []


def test_kinds_come_rule_by_rule():
    rules = [Stays("Ana"), Apart(("Bo", "Cy"), ("1",))]
    dinner = Dinner.of(PEOPLE, "2x2", 2, rules=rules)
    stays, apart = [SamePlace(0)], [PairAtTable(1, 2, 0, together=False)]
    assert list(all_kinds(dinner)) == [*stays, *apart]
    assert [list(kinds_of(dinner, rule)) for rule in dinner.rules] == [stays, apart]


def test_a_rule_is_lowered_once_a_dinner_and_not_before_it_is_asked():
    rules = [Counted(("Ana", "Bo")), Counted(("Cy", "Dee"))]
    dinner, other = (Dinner.of(PEOPLE, "2x2", 2, rules=rules) for _ in range(2))
    LOWERED.clear()
    next(all_kinds(dinner))
    assert LOWERED == [("Ana", "Bo")]
    for _ in range(2):
        assert len(list(all_kinds(dinner))) == 4
    assert LOWERED == [("Ana", "Bo"), ("Cy", "Dee")]
    list(all_kinds(other))
    assert LOWERED[2:] == LOWERED[:2]
