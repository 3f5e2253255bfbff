"""Headers are understood in many words, and each word means one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.words.columns import GUEST_COLUMNS, PAIR_COLUMNS, WORDS, meaning_of, plain, words_of


@pytest.mark.parametrize("columns", [GUEST_COLUMNS, PAIR_COLUMNS])
def test_no_word_means_two_things(columns):
    meanings: dict[str, str] = {}
    for column in columns:
        for word in words_of(column):
            assert plain(word), f"{column}: {word!r} has no letters"
            assert meanings.setdefault(plain(word), column) == column, word


@pytest.mark.parametrize("column", WORDS)
def test_a_column_is_understood_by_its_own_name(column):
    columns = PAIR_COLUMNS if column in PAIR_COLUMNS else GUEST_COLUMNS
    assert meaning_of(column, columns) == column


@given(st.sampled_from(GUEST_COLUMNS).flatmap(lambda column: st.sampled_from(words_of(column))),
       st.sampled_from([str.upper, str.title, str.casefold, "{} *".format, "_{}:".format,
                        lambda word: word.replace(" ", "_")]))  # fmt: skip
def test_case_spaces_and_punctuation_do_not_matter(word, write):
    assert meaning_of(write(word)) == meaning_of(word)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("First Name", "first"),
        ("lastName", "last"),
        ("SURNAME", "last"),
        ("given_name", "first"),
        ("Organisation", "company"),
        ("organization", "company"),
        ("E-Mail", "contact"),
        ("Phone number", "contact"),
        ("Dietary requirements", "diet"),
        ("Allergies", "diet"),
        ("Firma", "company"),
        ("Abteilung", "department"),
        ("Prénom", "first"),
        ("Prenom", "first"),
        ("apellidos", "last"),
        ("Tischnummer", "table"),
        ("Фамилия", "last"),
        ("姓名", "name"),
        ("Nicht neben", "not beside"),
        ("T-shirt size", None),
        ("", None),
        ("***", None),
    ],
)
def test_usual_headers(header, column):
    assert meaning_of(header) == column


def test_words_are_written_without_breaks():
    for column in WORDS:
        assert all("\n" not in word and "  " not in word for word in words_of(column))
