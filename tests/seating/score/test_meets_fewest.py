"""Who meets fewest, and how the others stand."""

from seating import Dinner, Plan, judge
from seating.score.meets_fewest import meets_fewest


def fewest(people, tables, seats):
    names = [f"Guest {number}" for number in range(people)]
    dinner = Dinner.of(names, tables, courses=1, meet="table")
    return meets_fewest(judge(Plan.of(dinner, [seats])))


def test_all_who_meet_fewest_in_the_order_of_the_list():
    found = fewest(5, "1x3,1x2", [3, 0, 1, 2, 4])
    assert found is not None
    assert (found.guests, found.people, found.rest) == ((0, 4), 1, (2, 2))


def test_where_all_meet_as_many_there_is_no_rest():
    found = fewest(4, "2x2", [0, 1, 2, 3])
    assert found is not None
    assert (found.guests, found.people, found.rest) == ((0, 1, 2, 3), 1, None)
    assert (found.most, found.most_people) == ((0, 1, 2, 3), 1)


def test_the_rest_has_a_span():
    found = fewest(6, "1x1,1x2,1x3", [0, 1, 2, 3, 4, 5])
    assert found is not None
    assert (found.guests, found.people, found.rest) == ((0,), 0, (1, 2))
    assert (found.most, found.most_people) == ((3, 4, 5), 2)


def test_who_is_away_all_evening_does_not_count():
    found = fewest(3, "1x3", [0, 1, -1])
    assert found is not None
    assert found.guests == (0, 1)
    assert fewest(2, "1x2", [-1, -1]) is None


def test_who_has_a_seat_at_one_course_only_counts():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", courses=2, meet="table")
    found = meets_fewest(judge(Plan.of(dinner, [[-1, 0, 1], [0, 1, 2]])))
    assert found is not None
    assert (found.guests, found.people) == ((0, 1, 2), 2)
