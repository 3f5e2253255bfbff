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
    found = same_people(now, earlier)
    assert found.now.tolist() == [1, -1, -1, -1], "Ana Ruiz may be another Ana"
    assert found.other_name == ((1, 0),)
    assert same_people(now, earlier, "id").now.tolist() == [1, 0, -1, -1]


def test_nobody_is_two_people():
    now = [Guest("Ana", "a")]
    earlier = [Guest("Ana", "b"), Guest("Ana Maria", "a")]
    assert same_people(now, earlier).now.tolist() == [0, -1]
    assert same_people(now, earlier, "id").now.tolist() == [-1, 0]


def test_ids_that_another_system_gave_anew_are_noticed():
    now = [Guest(name, str(number)) for number, name in enumerate(("Ana", "Bo", "Cy"))]
    earlier = [Guest(name, str(number)) for number, name in enumerate(("Bo", "Cy", "Dee"))]
    found = same_people(now, earlier)
    assert found.now.tolist() == [1, 2, -1]
    assert found.other_name == ((0, 0), (1, 1), (2, 2))
    assert found.other_id == ((0, 1), (1, 2))
    assert same_people(now, earlier, "id").now.tolist() == [0, 1, 2]


def test_namesakes_of_one_id_are_the_same():
    twins = [Guest("Ana", "a1", own_id=True), Guest("Ana", "a2", own_id=True)]
    found = same_people(twins, twins[::-1])
    assert found.now.tolist() == [1, 0]
    assert found.other_name == found.other_id == ()
