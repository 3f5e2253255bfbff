"""Pairs whom rules bring together or keep apart."""

from seating import Apart, Course, Dinner, Present, Together
from seating_solvers.bounds.shared.pairs_held_by_rules import (
    always_together,
    kept_apart,
    pairs_held_by_rules,
)

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def dinner(*rules):
    return Dinner.of(NAMES, "2x3", rules=rules)


def test_courses_are_told_pair_by_pair():
    asked = dinner(Together(("1", "2"), ("Main",)), Together(("2", "1")), Apart(("3", "4")))
    together = pairs_held_by_rules(asked, together=True)
    assert together == {1: {0, 1, 2}}
    assert pairs_held_by_rules(asked, together=False) == {2 * 4 + 3: {0, 1, 2}}


def test_kept_apart_are_those_at_every_course_where_both_are():
    assert len(kept_apart(dinner(Apart(("1", "2"), ("Main",))))) == 0
    both = Present("1", ("Main",))
    found = kept_apart(dinner(Apart(("1", "2"), ("Main",)), both))
    assert (found.first.tolist(), found.second.tolist(), found.values.tolist()) == ([0], [1], [1])


def test_always_together_are_those_brought_together_whenever_people_meet_and_there_for_all():
    late, two = Present("3", ("Main", "Dessert")), ("Starter", "Main")
    rules = Together(("1", "2")), Together(("3", "4")), Together(("1", "4"), two), late
    found = always_together(dinner(*rules))
    assert (found.first.tolist(), found.second.tolist(), found.values.tolist()) == ([0], [1], [1])
    assert not len(always_together(dinner(Together(("4", "3")), late)))
    assert not len(always_together(dinner(Apart(("1", "2")))))
    quiet = dinner(*rules).changed(
        courses=[Course("Starter"), Course("Main"), Course("Dessert", meets="nobody")]
    )
    assert always_together(quiet).first.tolist() == [0, 0]
