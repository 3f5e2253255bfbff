import pytest

from seating import Dinner, Guest, InputError, Plan, Present
from seating.intake.evening.said_at_the_door import SaidAtTheDoor, evening_changes

NAMES = ["Ana Ruiz", "Bo Lind", "Ruiz, Carlo", "Dee: Doe", "Eve Ash", "Fay Fox"]
DINNER = Dinner.of(
    [Guest(name, fields={"company": "Acme" if at < 2 else ""}) for at, name in enumerate(NAMES)],
    "2x4",
    3,
    rules=(Present("6", ("Main",)),),
)
SEATS = [[0, 1, 2, 4, 5, -1], [4, 1, 6, 0, 5, 2], [0, 5, 2, 4, 1, -1]]
PLAN = Plan.of(DINNER, SEATS)
NOBODY: frozenset[int] = frozenset()


def said(**words):
    return evening_changes(PLAN, SaidAtTheDoor(**words))[0]


def test_the_first_course_that_may_change_is_the_first_of_all_unless_said():
    assert said().first == 0
    assert said(first="main").first == 1
    assert said(first="3").first == 2


@pytest.mark.parametrize(
    ("absent", "whom"),
    [
        (["Ana Ruiz"], {0}),
        (["Ana Ruiz, Bo Lind"], {0, 1}),
        (["Ana Ruiz; Ruiz, Carlo"], {0, 2}),
        (["Ruiz, Carlo"], {2}),
        (["1", "bo lind"], {0, 1}),
        (["Ruiz, Carlo; Dee: Doe; Eve"], {2, 3, 4}),
    ],
)
def test_names_may_stand_alone_or_together(absent, whom):
    assert said(absent=absent).there == dict.fromkeys(whom, NOBODY)


def test_late_and_leaving_guests_are_there_from_a_course_or_until_one():
    changes = said(late=["Ana Ruiz:Main"], leaves=["Dee: Doe:Main", "Bo Lind : 1"])
    assert changes.there == {0: frozenset({1, 2}), 3: frozenset({0, 1}), 1: frozenset({0})}
    both = said(late=["Ana Ruiz:2"], leaves=["Ana Ruiz:2"])
    assert both.there == {0: frozenset({1})}


def test_what_was_served_is_not_asked_any_more():
    assert said(first="Main", late=["Ana Ruiz:Dessert"]).there == {0: frozenset({2})}
    assert said(first="Dessert", absent=["Ana Ruiz"]).there == {0: NOBODY}


def test_who_was_planned_for_one_course_comes_to_another():
    assert said(late=["Fay Fox:Dessert"]).there == {5: frozenset({2})}


def test_somebody_new_says_what_a_list_would():
    changes = said(add=["Gus Gum, company=Acme, diet=vegan, no nuts, avoid=Eve Ash"])
    (one,) = changes.newcomers
    assert one.guest.name == "Gus Gum"
    assert one.guest.fields == {"company": "Acme", "diet": "vegan, no nuts"}
    assert one.courses == {0, 1, 2}
    assert changes.rules[0].guests == ("7", "5")


def test_who_was_said_to_stay_away_may_come_after_all():
    away = DINNER.changed(rules=(Present("2", ()), Present("6", ("Main",))))
    plan = Plan.of(away, [[row[0], -1, *row[2:]] for row in SEATS])
    changes, _ = evening_changes(plan, SaidAtTheDoor(first="Main", add=["Bo Lind"]))
    assert changes.there == {1: frozenset({1, 2})}
    assert not changes.newcomers


def test_whoever_is_replaced_leaves_their_place():
    changes = said(first="Main", replace=["Ana Ruiz=Gus Gum, diet=vegan"])
    assert changes.there == {0: NOBODY}
    (one,) = changes.newcomers
    assert one.card_of == 0
    assert one.courses == {1, 2}
    assert said(replace=["Fay Fox=Gus"]).newcomers[0].courses == {1}


def test_tables_are_closed_for_a_course_or_for_good_and_put_up():
    assert said(first="Main", close=["1"]).closed == {0: frozenset({1, 2})}
    assert said(close=["table 2:Main", "2:Dessert"]).closed == {1: frozenset({1, 2})}
    opened = said(open=["2x6", "1x4:long"]).opened
    assert [(one.name, one.seats, one.shape) for one in opened] == [
        ("3", 6, "round"),
        ("4", 6, "round"),
        ("5", 4, "long"),
    ]


@pytest.mark.parametrize(
    ("words", "option", "what"),
    [
        ({"absent": ["Anna Ruiz"]}, "--absent", "did you mean 'Ana Ruiz'"),
        ({"absent": ["Ana Ruiz, Bob Lind"]}, "--absent", "Bob Lind"),
        ({"late": ["Ana Ruiz"]}, "--late", "a course is missing"),
        ({"late": ["Ana Ruiz:Soup"]}, "--late", "no such course"),
        ({"late": ["Anna Ruiz:Main"]}, "--late", "no such guest"),
        ({"late": ["Ana Ruiz:3"], "leaves": ["Ana Ruiz:1"]}, "--late", "leaves before"),
        ({"absent": ["Ana Ruiz"], "late": ["Ana Ruiz:3"]}, "Ana Ruiz", "named twice"),
        ({"add": ["Ana Ruiz"]}, "--add", "in the plan already"),
        ({"add": ["company=Acme"]}, "--add", "a name is missing"),
        ({"add": ["Gus, knows=Anna Ruiz"]}, "--add", "no such guest"),
        ({"add": ["Gus, courses=Soup"]}, "--add", "Soup"),
        ({"first": "3", "add": ["Gus, courses=1"]}, "--add", "at no course that may change"),
        ({"replace": ["Ana Ruiz"]}, "--replace", "a name is missing"),
        ({"replace": ["Anna Ruiz=Gus"]}, "--replace", "no such guest"),
        ({"first": "3", "replace": ["Fay Fox=Gus"]}, "--replace", "at no course that may change"),
        ({"close": ["9"]}, "--close", "no such table"),
        ({"close": ["1:Soup"]}, "--close", "no such course"),
        ({"first": "3", "close": ["1:Main"]}, "--close", "has been served"),
        ({"open": ["8 round"]}, "--open", "cannot read the tables"),
        ({"first": "Soup"}, "--from", "no such course"),
    ],
)
def test_what_cannot_be_understood_is_said_with_its_option(words, option, what):
    with pytest.raises(InputError) as error:
        said(**words)
    assert option in str(error.value)
    assert what in str(error.value)
