"""What every argument starts from."""

from seating import Apart, Dinner, Plan, Present
from seating.dinner.filling import ANY_FILLING, FILLING, THESE_NUMBERS
from seating_solvers.bounds.shared.bound_setting import BoundSetting

NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve", "Fay"]


def dinner(**more):
    return Dinner.of(NAMES, "2x3", 2, **{"meet": "table", **more})


def test_pairs_that_gain_less_are_special():
    apart = Apart(("3", "4"))
    asked = dinner(knows=[("Ana", "Bo")], rules=[apart])
    special = BoundSetting.of(asked).special
    assert (special.first.tolist(), special.second.tolist()) == ([0, 2], [1, 3])
    assert special.values.tolist() == [0, 0]
    # a plan that breaks rules is measured as if there were none
    broken = Plan.of(asked, [[3, 4, 0, 1, 2, 5]] * 2)
    assert BoundSetting.of(asked, broken).special.values.tolist() == [0]


def test_only_pairs_who_are_there_together_are_special():
    asked = Dinner.of(NAMES, "2x3", 2, meet="table", knows=[("Ana", "Bo"), ("Cy", "Dee")])
    first, second = (course.name for course in asked.courses)
    away = (Present("1", (first,)), Present("2", (second,)))
    special = BoundSetting.of(asked.changed(rules=away)).special
    assert (special.first.tolist(), special.second.tolist()) == ([2], [3])


def test_sizes_are_known_where_tables_are_of_one_kind():
    five = Dinner.of(NAMES[:5], "2x3", 1, meet="table")
    sizes = BoundSetting.of(five).sizes
    assert sizes is not None
    assert sorted(sizes[0].tolist()) == [2, 3]


def test_a_plan_that_fills_tables_otherwise_is_measured_against_all_however_filled():
    asked = Dinner.of(NAMES[:4], "2x3", 1, meet="table")
    plan = Plan.of(asked, [[0, 1, 2, 3]])
    setting = BoundSetting.of(asked, plan)
    assert setting.holds_for == ANY_FILLING
    assert setting.spread.low.tolist() == [[0, 0]]
    assert setting.spread.high.tolist() == [[3, 3]]
    assert BoundSetting.of(asked).holds_for == FILLING


def test_a_plan_that_leaves_guests_out_is_measured_by_its_own_sizes():
    asked = Dinner.of(NAMES[:4], "2x3", 1, meet="table")
    plan = Plan.of(asked, [[0, 1, 2, -1]])
    setting = BoundSetting.of(asked, plan)
    assert setting.holds_for == THESE_NUMBERS
    assert setting.sizes is not None
    assert setting.sizes[0].tolist() == [3, 0]


def test_guests_of_one_attendance_are_counted_together():
    asked = dinner()
    late = asked.changed(rules=(Present("6", (asked.courses[1].name,)),))
    patterns, kind, counts = BoundSetting.of(late).attendance
    assert sorted(counts.tolist()) == [1, 5]
    assert (patterns[kind[5]] == [False, True]).all()
    assert BoundSetting.of(late).present.sum() == 11


def test_where_everyone_is_there_all_the_time_that_is_one_attendance():
    patterns, kind, counts = BoundSetting.of(dinner()).attendance
    assert (patterns.tolist(), kind.tolist(), counts.tolist()) == ([[True, True]], [0] * 6, [6])
