"""Names as drawn text: no wider than they may be, and never a steering character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.drawing.lettering import ELLIPSIS, broken_lines, cut, ems, in_pieces, printable

names = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1)


@given(names, st.floats(1, 20))
def test_lines_fit_as_far_as_words_do_and_nothing_is_lost(name, most):
    lines = broken_lines(name, name, most)
    for line in lines:
        assert ems(line) <= most or " " not in line
    assert "".join(lines).replace(" ", "") == printable(name).replace(" ", "")
    assert ems(cut(name, most)) <= max(most, ems("…"))


@given(names, st.floats(1, 20))
def test_pieces_fit_and_nothing_is_lost(name, most):
    pieces = in_pieces(name, most)
    assert "".join(pieces).replace("-", "") == name.replace("-", "")
    assert all(ems(piece) <= most or len(piece.strip("\u0301-")) <= 1 for piece in pieces)


def test_what_tells_namesakes_apart_is_on_a_line_of_its_own():
    long = "Maximiliane-Charlotte von Hohenstein"
    assert broken_lines(long, f"{long} (Acme)", 9.6)[-1] == "(Acme)"
    assert broken_lines("Ana Ruiz", "Ana Ruiz 2", 4.6) == ("Ana", "Ruiz 2")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ana Ruiz", ("Ana Ruiz",)),
        ("Jean-Baptiste de la Tour", ("Jean-Baptiste de", "la Tour")),
        ("Maximiliane-Charlotte Ruiz", ("Maximiliane-", "Charlotte Ruiz")),
        ("Donaudampfschifffahrt", ("Donaudampfschifffahrt",)),
    ],
)
def test_names_break_between_words(name, lines):
    assert broken_lines(name, name, 8.6) == lines


@given(st.text())
def test_nothing_that_steers_is_printed(text):
    shown = printable(text)
    assert not any(letter < " " or "\x7f" <= letter < "\xa0" for letter in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_accents_take_no_room_and_wide_letters_much():
    assert ems("e\u0301") == ems("e")
    assert ems("山") == 1.0


@given(st.text(max_size=30), st.floats(1, 12))
def test_what_is_cut_is_as_long_as_can_be(text, most):
    shown = cut(text, most)
    if ems(text) <= most:
        assert shown == text
        return
    kept = max(
        place
        for place in range(len(text) + 1)
        if place == 0 or ems(text[:place]) + ems(ELLIPSIS) <= most
    )
    assert shown == text[:kept].rstrip() + ELLIPSIS
