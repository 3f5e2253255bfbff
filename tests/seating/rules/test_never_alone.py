from collections.abc import Iterable
from typing import cast

import pytest

from seating import Dinner, Guest, InputError, NeverAlone, Present
from seating.rules.shared.kinds import TableMate
from tests.seating.rules.firms_and_roles import broken

SPOKEN = ("French", "french; Dutch", "Dutch", "Welsh", "")
NAMES = ("Ana", "Bo", "Cy", "Dee", "Eve")
GUESTS = [
    Guest(name, fields={"language": spoken}) for name, spoken in zip(NAMES, SPOKEN, strict=True)
]
DINNER = Dinner.of(GUESTS, "3x3", ["Soup", "Main"])
RULE = NeverAlone("language")


def test_kept_and_broken():
    assert broken(RULE, [[0, 1, 2, 3, 4]] * 2, DINNER) == []
    assert broken(RULE, [[0, 1, 2, 3, 4], [0, 3, 1, 6, 4]], DINNER) == [
        ("Ana is the only one whose language is French at table 1, at Main", 1, 1),
        ("Bo is the only one whose language is French or Dutch at table 2, at Main", 1, 1),
        ("Cy is the only one whose language is Dutch at table 1, at Main", 1, 1),
    ]


def test_of_several_values_it_is_enough_to_share_one():
    # Ana has nobody to speak French with; Bo and Cy speak Dutch
    assert broken(RULE, [[0, 3, 4, 6, 7]] * 2, DINNER) == [
        (f"Ana is the only one whose language is French at table 1, at {course}", 1, number)
        for number, course in enumerate(("Soup", "Main"))
    ]


def test_of_one_value():
    rule = NeverAlone("language", "dutch", ("Main",))
    assert broken(rule, [[0, 1, 3, 6, 7]] * 2, DINNER) == [
        ("Bo is the only one whose language is Dutch at table 1, at Main", 1, 1),
        ("Cy is the only one whose language is Dutch at table 2, at Main", 1, 1),
    ]


def test_nothing_is_asked_of_whoever_has_nobody_there_to_share_with():
    dinner = DINNER.changed(rules=(Present("1", ("Soup",)),))
    only_french = NeverAlone("language", "French")
    assert broken(only_french, [[0, 1, 3, 6, 7], [-1, 1, 3, 6, 7]], dinner) == []
    kinds = cast(Iterable[TableMate], only_french.kinds(dinner))
    assert {kind.course for kind in kinds} == {0}


def test_guests_alike_share_one_set():
    assert list(NeverAlone("language", courses=("Soup",)).kinds(DINNER)) == [
        TableMate(0, 0, frozenset({0, 1})),
        TableMate(1, 0, frozenset({0, 1, 2})),
        TableMate(2, 0, frozenset({1, 2})),
    ]


def test_who_cannot_but_be_alone_is_told():
    dinner = DINNER.changed(rules=(Present("1", ("Soup",)),))
    said = "Nobody shares their language, so that it is not asked: Dee (Welsh)."
    assert RULE.unasked(DINNER) == said
    told = NeverAlone("language", "French").unasked(dinner)
    assert told == "Nobody shares their language, so that it is not asked: Bo (French, at Main)."
    assert NeverAlone("language", "Dutch").unasked(DINNER) == ""


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (RULE, "Nobody is the only one of their language at a table"),
        (
            NeverAlone("Language", "dutch", ("Main",)),
            "No guest whose language is Dutch is the only one at a table at Main",
        ),
    ],
)
def test_sentence(rule, sentence):
    assert rule.sentence(DINNER) == sentence


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (NeverAlone("langage"), "did you mean 'language'"),
        (NeverAlone("language", "Duch"), "did you mean 'Dutch'"),
        (NeverAlone("language", courses=("Mian",)), "did you mean 'Main'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
