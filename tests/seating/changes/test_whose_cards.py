from seating import Dinner, Guest, Plan, Present
from seating.changes.whose_cards import whose_cards
from seating.room.table import Table

DINNER = Dinner.of("ABCD", "2x3", 2)
PLAN = Plan.of(DINNER, [[0, 1, 3, 4], [0, 1, 3, 4]])


def test_whoever_sits_elsewhere_at_a_course_has_a_wrong_card():
    assert whose_cards(PLAN, PLAN) == ()
    assert whose_cards(PLAN, PLAN.swapped(1, 0, 2)) == ("1", "3")


def test_whoever_stays_away_needs_none_and_who_comes_to_one_more_course_does():
    away = DINNER.changed(rules=(Present("1", ("Main",)),))
    less = Plan.of(away, [[0, 1, 3, 4], [-1, 1, 3, 4]])
    assert whose_cards(PLAN, less) == ()
    assert whose_cards(less, PLAN) == ("1",)


def test_people_are_the_same_by_id_and_rooms_may_grow():
    guests = (*DINNER.guests, Guest("New", "9"))
    more = DINNER.changed(
        guests=guests,
        tables=(*DINNER.tables, Table("3", 2)),
        acquaintances=Dinner.of("ABCDE", "2x3", 2).acquaintances,
        interest=Dinner.of("ABCDE", "2x3", 2).interest,
        earlier=Dinner.of("ABCDE", "2x3", 2).earlier,
    )
    after = Plan.of(more, [[0, 1, 3, 4, 6], [0, 6, 3, 4, 1]])
    assert whose_cards(PLAN, after) == ("2",)
