import pytest

from seating import At, Closed, Dinner, InputError, InTurn, Plan, Present, Table
from seating.rules.shared.kinds import TimesOnSeats

NAMES = ["Ana", "Bo", "Cy", "Dee"]
WINDS = {"east": [1], "south": [2], "west": [3], "north": [4]}
MAHJONG = Dinner.of(NAMES, (Table("1", 4, tags=WINDS),), 4)
DESKS = Dinner.of(NAMES, (Table("1", 4, tags={"window": [1]}), Table("2", 2)), 3)
TURNING = [[0, 1, 2, 3], [1, 2, 3, 0], [2, 3, 0, 1], [3, 0, 1, 2]]


def broken(dinner: Dinner, rule: InTurn, seats: list[list[int]]) -> list[tuple[str, int]]:
    plan = Plan.of(dinner.changed(rules=(*dinner.rules, rule)), seats)
    return [(one.what, one.amount) for one in rule.breaks(plan)]


def limits(dinner: Dinner, rule: InTurn) -> list[tuple[int, int, int]]:
    kinds = rule.kinds(dinner.changed(rules=(*dinner.rules, rule)))
    return [(one.guest, one.least, one.most) for one in kinds if isinstance(one, TimesOnSeats)]


@pytest.mark.parametrize("rule", [InTurn(), InTurn(marked=tuple(WINDS))])
def test_each_wind_once(rule):
    assert set(limits(MAHJONG, rule)) == {(guest, 1, 1) for guest in range(4)}
    assert broken(MAHJONG, rule, TURNING) == []


def test_what_is_not_in_turn_is_told():
    seats = [TURNING[0], TURNING[0], *TURNING[2:]]
    assert broken(MAHJONG, InTurn(), seats)[:2] == [
        ("Ana sits twice on seat 1 of a table, not once", 1),
        ("Dee sits never on seat 1 of a table, not once", 1),
    ]
    assert broken(MAHJONG, InTurn(marked=("East",)), [TURNING[0]] * 4) == [
        ("Ana sits 4 times on a seat marked East, not once", 3),
        ("Bo sits never on a seat marked East, not once", 1),
        ("Cy sits never on a seat marked East, not once", 1),
        ("Dee sits never on a seat marked East, not once", 1),
    ]


def test_where_seats_stay_empty_once_more_will_do():
    # one desk of six, three days: half a day each
    window = InTurn(marked=("window",))
    assert set(limits(DESKS, window)) == {(guest, 0, 1) for guest in range(4)}
    assert broken(DESKS, window, [[0, 1, 2, 3], [4, 0, 2, 3], [0, 1, 2, 5]]) == [
        ("Ana sits twice on a seat marked window, not never or once", 1)
    ]


def test_who_misses_courses_has_a_smaller_share():
    dinner = MAHJONG.changed(rules=(Present("4", ("1", "2")),))
    found = limits(dinner, InTurn(marked=("east",)))
    assert found == [(0, 1, 2), (1, 1, 2), (2, 1, 2), (3, 0, 1)]


def test_seats_that_others_hold_are_not_shared_out():
    host = MAHJONG.changed(rules=(At("1", "1", 1),))
    assert limits(host, InTurn(but=("1",), marked=("east",))) == [(1, 0, 0), (2, 0, 0), (3, 0, 0)]
    assert set(limits(host, InTurn(but=("1",), marked=("west",)))) == {
        (guest, 1, 2) for guest in (1, 2, 3)
    }


def test_seats_that_are_closed_are_not_shared_out():
    # at the first of three days nobody has the window
    closed = DESKS.changed(rules=(Closed(("1",), (1,), ("Starter",)),))
    assert set(limits(closed, InTurn(marked=("window",)))) == {(guest, 0, 1) for guest in range(4)}
    always = DESKS.changed(rules=(Closed(("1",), (1,)), Closed(("2",), (2,))))
    assert set(limits(always, InTurn(marked=("window",)))) == {(guest, 0, 0) for guest in range(4)}


def test_the_only_seat_is_taken_at_every_course():
    alone = Dinner.of(["Ana"], (Table("1", 2, tags={"window": [1]}),), 3)
    left = alone.changed(rules=(Closed(("1",), (2,)),))
    assert limits(left, InTurn(marked=("window",))) == [(0, 3, 3)]


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (InTurn(), "Everyone takes the seats of a table in turn"),
        (
            InTurn(but=("1",), marked=("east", "west")),
            "Everyone but Ana takes the seats marked east and west in turn",
        ),
        (InTurn(("1", "2")), "Ana and Bo take the seats of a table in turn"),
    ],
)
def test_sentence(rule, sentence):
    assert rule.sentence(MAHJONG) == sentence


@pytest.mark.parametrize(
    ("rule", "tables", "what"),
    [
        (InTurn(marked=("widow",)), DESKS.tables, "did you mean 'window'"),
        (InTurn(but=tuple("1234")), DESKS.tables, "for nobody"),
        (InTurn(), "6x1", "not all of one kind"),
    ],
)
def test_what_is_no_rule(rule, tables, what):
    with pytest.raises(InputError, match=what):
        Dinner.of(NAMES, tables, 3, rules=(rule,))
