import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.words.names import bare, can_be_seen, did_you_mean, fold, listed, nearest, unknown


@given(st.text())
def test_folding_twice_is_folding_once(name):
    assert fold(fold(name)) == fold(name)


@given(st.text())
def test_spelling_does_not_matter(name):
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert fold(unicodedata.normalize(form, name)) == fold(name)
    assert fold(f"\t{name}\u200b \ufeff") == fold(name)


@given(st.text(st.characters(codec="ascii")))
def test_case_does_not_matter(name):
    assert fold(name.upper()) == fold(name.lower()) == fold(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoe\u0301 Müller", "ZOÉ MÜLLER"),
        ("Straße", "STRASSE"),
        ("Ana\u00a0Ruiz", "ana  ruiz"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("Ａｎａ", "ana"),
        ("An\u00ada", "Ana"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("José", "Jose"), ("Ana", "Anna"), ("李", "季")])
def test_different_names(one, other):
    assert fold(one) != fold(other)


@given(st.text())
def test_bare_is_bare(name):
    assert bare(bare(name)) == bare(name)


def test_what_can_be_seen():
    assert can_be_seen("李")
    assert can_be_seen("\u200bBo")
    assert not can_be_seen("\u00a0\u200b\n")
    assert not can_be_seen("")


def test_the_nearest_name_is_as_it_was_written():
    assert nearest("jose alvarez", ["Bo", "José Álvarez"]) == "José Álvarez"
    assert nearest("xyzzy", ["Ana", "Bo"]) is None
    assert nearest("Ana", []) is None


def test_a_hint_or_none():
    assert did_you_mean("Starer", ["Starter", "Main"]) == "did you mean 'Starter'?"
    assert did_you_mean("Cheese", ["Starter", "Main"]) is None


@pytest.mark.parametrize(
    ("names", "phrase"),
    [([], ""), (["Ana"], "Ana"), (["Ana", "Bo"], "Ana and Bo"), (["A", "B", "C"], "A, B and C")],
)
def test_names_as_a_phrase(names, phrase):
    assert listed(names) == phrase
    assert listed(iter(names)) == phrase


def test_another_last_word():
    assert listed(["Ana", "Bo"], "or") == "Ana or Bo"


@pytest.mark.parametrize(
    ("name", "names", "hint"),
    [
        ("Ook", ["Oak", "Elm"], "did you mean 'Oak'?"),
        ("Rose", ["Oak", "Elm"], "there are Oak, Elm"),
        ("Rose", [], None),
        ("Rose", [str(number) for number in range(13)], None),
    ],
)
def test_a_name_that_nothing_has(name, names, hint):
    error = unknown("table", name, names)
    assert (error.what, error.value, error.hint) == ("no such table", name, hint)
