"""Who of one evening's guests is who of another's."""

from seating import Guest
from seating.people.same_people import same_people


def test_people_are_known_by_the_hosts_ids_and_else_by_names_of_their_own():
    now = [Guest("Ana", "a"), Guest("Bo", "1", own_id=False), Guest("Cy", "c"), Guest("Cy", "d")]
    earlier = [
        Guest("bo", "9", own_id=False),
        Guest("Ana Ruiz", "a"),
        Guest("Cy", "x"),
        Guest("Dee", "1", own_id=False),
    ]
    assert same_people(now, earlier).tolist() == [1, 0, -1, -1]


def test_nobody_is_two_people():
    now = [Guest("Ana", "a")]
    earlier = [Guest("Ana", "b"), Guest("Ana Maria", "a")]
    assert same_people(now, earlier).tolist() == [-1, 0]
