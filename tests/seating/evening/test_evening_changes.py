from seating.evening.evening_changes import EveningChanges
from seating.people.guest import Guest
from seating.room.table import Table


def test_all_is_as_planned_until_something_is_said():
    assert EveningChanges(1).nothing
    assert not EveningChanges(1, {0: frozenset()}).nothing
    assert not EveningChanges(1, opened=(Table("9", 2),)).nothing
    assert not EveningChanges(0, renamed={2: Guest("Bo")}).nothing
    assert not EveningChanges(0, closed={0: frozenset({1})}).nothing
