import pytest

from seating import Dinner, InputError, NoFarWalks, Plan, Table
from tests.seating.rules.kept import dinner_with

ROOMS = (
    Table("Oak", 2, room="Hall", x=0, y=0),
    Table("Elm", 2, room="Hall", x=6, y=8),
    Table("Ash", 2, room="Garden", x=30, y=0),
    Table("Fir", 2, x=0, y=30),
)
WALKS = Dinner.of(["Ana", "Bo"], ROOMS, ("Soup", "Fish", "Cake"))


def walks(rule, *seats):
    plan = Plan.of(WALKS.changed(rules=(rule,)), [[seat, 7] for seat in seats])
    return [(one.what, one.amount, one.course) for one in rule.breaks(plan)]


def test_walks_within_a_room_are_not_far():
    assert walks(NoFarWalks(), 0, 2, 1) == []
    assert walks(NoFarWalks(), 0, 6, 4) == []


def test_walks_from_room_to_room_are_far():
    assert walks(NoFarWalks(), 0, 4, 2) == [
        ("Ana walks from table Oak to table Ash, at Fish", 1, 1),
        ("Ana walks from table Ash to table Elm, at Cake", 1, 2),
    ]
    assert walks(NoFarWalks(but=("1",)), 0, 4, 2) == []
    assert len(walks(NoFarWalks(rooms=("garden", "hall")), 0, 4, 2)) == 2
    assert len(walks(NoFarWalks(), 0, -1, 4)) == 1


def test_walks_to_a_room_that_is_not_named_are_not_far():
    attic = (*ROOMS, Table("Box", 2, room="Attic", x=0, y=0))
    three = Dinner.of(["Ana"], attic, ("Soup", "Fish", "Cake"))
    rule = NoFarWalks(rooms=("Hall", "Garden"))
    plan = Plan.of(three.changed(rules=(rule,)), [[0], [8], [4]])
    assert list(rule.breaks(plan)) == []


def test_walks_of_many_metres_are_far():
    assert walks(NoFarWalks(metres=10), 0, 2, 1) == []
    assert len(walks(NoFarWalks(metres=9.9), 0, 2, 1)) == 2


def test_sentence():
    rules = (NoFarWalks(), NoFarWalks(("1",), metres=9.5), NoFarWalks(rooms=("Hall", "Garden")))
    assert [rule.sentence(WALKS) for rule in rules] == [
        "Everyone is spared walks from room to room",
        "Ana is spared walks of more than 9.5 m between courses",
        "Everyone is spared the walk between the rooms Hall and Garden",
    ]


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (NoFarWalks(rooms=("Hall", "Gardn")), "no such room: 'Gardn'\n  did you mean 'Garden'"),
        (NoFarWalks(rooms=("Hall", "hall")), "between two rooms"),
        (NoFarWalks(rooms=("Hall", "Garden"), metres=3), "not both"),
        (NoFarWalks(metres=0), "longer than nothing"),
        (NoFarWalks(metres=float("nan")), "longer than nothing"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        WALKS.changed(rules=(rule,))


def test_tables_must_say_where_they_are():
    with pytest.raises(InputError, match="which tables are far"):
        dinner_with(NoFarWalks())
    with pytest.raises(InputError, match="this table has no place in the room: 'Oak'"):
        dinner_with(NoFarWalks(metres=3))
