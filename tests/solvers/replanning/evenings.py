"""An evening at which not all is as planned, for tests of what is told of it."""

from seating import Dinner, Guest, Plan
from seating.evening.changed_dinner import changed_dinner
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.room.table import Table
from seating_solvers.replanning.card_menu import CardMenu, CardStep
from seating_solvers.replanning.replan import Replanned

NAMES = ["Ana Ruiz", "Bo Lind", "Cy Tan", "Dee Doe", "Eve Ash", "Fay Fox"]
DINNER = Dinner.of(NAMES, "2x4", 3, meet="table")
PLAN = Plan.of(DINNER, [[0, 1, 2, 4, 5, 6], [0, 4, 1, 5, 2, 6], [0, 4, 5, 1, 2, 6]])
NEW = Newcomer(Guest("Uma Umber", "17", own_id=False), frozenset({1, 2}))
TAKES = Newcomer(Guest("Gus Gum", "18", own_id=False), frozenset({1, 2}), 5)
CHANGES = EveningChanges(
    1,
    {0: frozenset(), 1: frozenset({2}), 5: frozenset()},
    (NEW, TAKES),
    closed={0: frozenset({2})},
    opened=(Table("3", 6, "long"),),
)


def found() -> Replanned:
    """Somebody stays away; the one card that changes brings an introduction."""
    changes = EveningChanges(1, {0: frozenset()}, (NEW,))
    dinner = changed_dinner(DINNER, changes)
    unmoved = [[0, 1, 2, 4, 5, 6, -1], [-1, 4, 1, 5, 2, 6, 0], [-1, 4, 5, 1, 2, 6, 0]]
    moved = [unmoved[0], [-1, 4, 1, 5, 2, 3, 0], unmoved[2]]
    first = CardStep(Plan.of(dinner, unmoved), (), 0)
    second = CardStep(Plan.of(dinner, moved), (5,), 1)
    return Replanned(PLAN, changes, CardMenu((first, second)), second, 1000, 0.5, "settled")
