"""Long words may break, with a hyphen, and nothing else of a text is changed."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from seating.outputs.page.long_words import SOFT_HYPHEN, worded


@given(st.text(st.characters(exclude_characters=SOFT_HYPHEN)))
def test_a_text_stays_what_it_is(text):
    bare = worded(text).replace(SOFT_HYPHEN, "").replace('<span class="w">', "")
    assert bare.replace("</span>", "") == escape(text)


def test_short_words_and_words_without_capitals_are_left_alone():
    for text in ("Featherstonehaugh", "아주긴이름" * 5, "محمد" * 6, "0123456789" * 3):
        assert worded(text) == text
    assert SOFT_HYPHEN in worded("Featherstonehaughs")
    assert SOFT_HYPHEN in worded("Преображенскаяпетрова")
