"""Texts that count people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.words.counted_people import MOST, Along, along_with, count_in, says_several


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2", 2), ("0", 0), ("2.0", 2), ("two", 2), ("zwei", 2), ("deux", 2), ("1+1", 2),
        ("two adults + 1 child", 3), ("2 adults, 1 child", 3), ("3 Personen", 3), ("4 pax", 4),
        ("a few", None), ("", None), ("5001", None), ("Ana", None), ("-1", None), ("1.5", None),
    ],
)  # fmt: skip
def test_counts(text, count):
    assert count_in(text) == count


ONE_MORE = """Sam Fox + 1; Sam Fox +1; Sam Fox+1; Sam Fox (+1); Sam Fox plus one;
    Sam Fox plus guest; Sam Fox & guest; Sam Fox and guest; Sam Fox (and partner);
    Sam Fox mit Begleitung; Sam Fox und Begleitung; Sam Fox et conjoint; Sam Fox y acompañante;
    Sam Fox e ospite; Sam Fox e acompanhante; Sam Fox en partner; Sam Fox och sällskap;
    Sam Fox + Gast; Sam Fox & +1; Sam Fox, +1; Sam Fox / +1"""
NOBODY = """Tom & Jane Fox; Bo Lee (17); Ana (1); Guest 1; Louis 2; R2-D2; Ana's +1;
    Robert Guest; + 1; Jane Plus; Ana + Bo; Kim and Guestrin; Sam Fox; Ana (Acme); 2 x 4;
    Kim Yone; Kim Metman"""


@pytest.mark.parametrize("text", [" ".join(text.split()) for text in ONE_MORE.split(";")])
def test_one_more(text):
    assert along_with(text) == Along("Sam Fox", 1)


@pytest.mark.parametrize(
    ("text", "along"),
    [
        ("Ola Berg (2)", Along("Ola Berg", 1, in_all=True)),
        ("Ola Berg [3]", Along("Ola Berg", 2, in_all=True)),
        ("Ola Berg (12 people)", Along("Ola Berg", 11, in_all=True)),
        ("Ola Berg x3", Along("Ola Berg", 2, in_all=True)),
        ("Ola Berg, 4 Personen", Along("Ola Berg", 3, in_all=True)),
        ("Åsa Öberg + 2", Along("Åsa Öberg", 2)),
        ("Sam and 2 kids", Along("Sam", 2)),
        ("Familie Müller (4)", Along("Familie Müller", 3, in_all=True)),
    ],
)
def test_more(text, along):
    assert along_with(text) == along


@pytest.mark.parametrize("text", [" ".join(text.split()) for text in NOBODY.split(";")])
def test_nobody_more(text):
    assert along_with(text) is None


def test_a_surname_is_nobody_else():
    assert not says_several("Umberto Eco")
    assert along_with("Ana w/guest") == Along("Ana", 1)


def test_several_and_nobody_says_how_many():
    assert says_several("Sam Fox and family")
    assert says_several("Sam und Kinder")
    assert not says_several("Sam Fox and 2 kids")
    assert not says_several("Sam Fox")


@given(st.integers(0, MOST))
def test_every_number_of_people_counts_itself(number):
    assert count_in(str(number)) == number


@given(st.text(max_size=30))
def test_any_text_is_looked_at_without_harm(text):
    assert count_in(text) is None or says_several(text) is False
    along = along_with(text)
    assert along is None or (along.others > 0 and along.who in text)
