"""Every rule and every bound has its sentence in every language that is printed."""

from pathlib import Path
from string import Formatter

import numpy as np
import pytest

from seating.outputs.choices.printed_words import languages
from seating.rules.every_rule import EVERY_RULE
from seating.words.sentences.said import Counted, Said, Series
from seating.words.sentences.told import BOUND, MANY, bound_told, templates, told, within
from seating_solvers.bounds import (
    brought_together,
    by_guest,
    circles_of_friends,
    crowded,
    everyone_meets,
    familiar_faces,
    few_tables,
    many_acquaintances,
    parties_take_seats,
    proven_repeats,
    seats_at_a_table,
    six_tables,
    talk_spread_out,
)
from seating_solvers.cpsat import proof
from tests.seating.rules.every_form import DINNER, RULES

ENGLISH = templates("en")
AS_TOLD = (Path(__file__).parent / "english.txt").read_text(encoding="utf-8").splitlines()
BOUNDS = [
    *(
        within(module.WHY)
        for module in (
            brought_together,
            by_guest,
            everyone_meets,
            familiar_faces,
            parties_take_seats,
            seats_at_a_table,
            talk_spread_out,
            proof,
        )
    ),
    many_acquaintances.why(6),
    few_tables.why([np.array([6, 6])]),
    few_tables.why([np.array([4, 4, 4])]),
    few_tables.why([np.array([2])]),
    few_tables.why([np.array([5])]),
    circles_of_friends.why(np.array([3, 2])),
    circles_of_friends.why(np.array([3])),
    crowded.why(2, 3),
    crowded.why(1_200, 12),
    six_tables.why(5),
    proven_repeats.why(12, 3, 1),
    proven_repeats.why(12, 3, 4),
]

every_language = pytest.mark.parametrize("lang", languages())


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@every_language
def test_every_language_has_every_sentence_with_the_same_fields(lang):
    there = templates(lang)
    assert set(there) <= set(ENGLISH)
    assert {key for key in ENGLISH if not key.endswith(MANY)} <= set(there)
    for key, template in there.items():
        assert fields(template) == fields(ENGLISH[key]), key
    assert list(there) == [key for key in ENGLISH if key in there]


def test_a_rule_of_every_kind_is_told_as_the_terminal_prints_it():
    assert {type(rule) for rule in RULES} == set(EVERY_RULE)
    assert [rule.sentence(DINNER) for rule in RULES] == AS_TOLD


@every_language
def test_no_rule_is_told_in_english_elsewhere(lang):
    for rule in RULES:
        sentence = rule.sentence(DINNER, lang)
        assert "{" not in sentence
        assert (sentence == rule.sentence(DINNER)) == (lang == "en"), sentence
        assert sentence[0] == sentence[0].upper()
        assert sentence == sentence.strip()


@every_language
def test_every_bound_is_told_in_every_language(lang):
    for why in BOUNDS:
        elsewhere = bound_told(why, lang)
        assert (elsewhere == why) == (lang == "en"), why
        assert "{" not in elsewhere
    used = {bound_told(why, "de") for why in BOUNDS}
    assert len(used) == len(BOUNDS) == len([key for key in ENGLISH if key.startswith(BOUND)])


def test_what_is_no_argument_of_ours_stays_as_it_is():
    assert bound_told("it is so", "de") == "it is so"


def test_a_language_without_a_file_is_told_in_english():
    assert told(Said.of("all_guests"), "tlh") == "All guests"
    assert told(Said.of("all_guests"), "de-AT") == "Alle Gäste"


def test_a_name_keeps_its_letter_and_a_word_of_ours_gets_a_capital():
    assert told(Series.of(["ana", "bo", "cy"])) == "ana, bo and cy"
    assert told(Series.of([Said.of("all_guests"), "bo"], "or")) == "All guests or bo"
    assert within(Said.of("all_guests")) == "all guests"


def test_braces_in_names_are_names():
    assert told(Said.of("says", who="{who}", what=Said.of("stays"), when="")) == (
        "{who} keeps one seat all evening"
    )


def test_a_fraction_is_written_as_the_language_does():
    assert "5.5 m" in told(Said.of("far_metres", metres=5.5))
    assert "5,5 m" in told(Said.of("far_metres", metres=5.5), "de")


@pytest.mark.parametrize(
    ("lang", "count", "text"),
    [
        ("en", 1, "One table"),
        ("en", 3, "3 tables"),
        ("pl", 2, "Dwa stoły"),
        ("pl", 4, "4 stoły"),
        ("pl", 12, "12 stołów"),
        ("pl", 23, "23 stoły"),
        ("ar", 2, "طاولتين"),
        ("ar", 10, "10 طاولات"),
        ("ar", 11, "11 طاولة"),
    ],
)
def test_what_is_counted_takes_the_form_of_its_number(lang, count, text):
    assert told(Counted("walk_tables", count), lang) == text
