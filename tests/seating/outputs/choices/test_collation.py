"""Keys by a table of which only some pages are read are those by the whole table."""

from functools import cache

import pyuca
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.choices.collation import PAGE, PagedCollator, sort_key


@cache
def whole() -> pyuca.Collator:
    return pyuca.Collator()


@cache
def entries() -> tuple[str, ...]:
    """Every text that the table has an entry for, those of several letters too."""
    found, left = [], [("", whole().table.root)]
    while left:
        text, node = left.pop()
        if node.value:
            found.append(text)
        left += [(text + chr(letter), child) for letter, child in (node.children or {}).items()]
    return tuple(sorted(found))


plain = st.text(st.characters(min_codepoint=32, max_codepoint=126))


@given(st.lists(st.one_of(plain, st.text()), max_size=4))
def test_keys_are_those_of_the_whole_table_whatever_came_before(texts):
    paged = PagedCollator()
    for text in texts:
        assert paged.sort_key(text) == whole().sort_key(text)


@given(st.data())
def test_letters_that_count_as_one_do_so(data):
    texts = data.draw(st.lists(st.sampled_from(entries()), min_size=1, max_size=4))
    assert sort_key("".join(texts)) == whole().sort_key("".join(texts))


def test_letters_that_no_entry_has_are_ordered_by_what_holds_for_their_range():
    assert PagedCollator().implicit_weights == whole().implicit_weights != []
    for text in ("\U00017000", "山田", "\U0010fffd", "\U0001f600"):
        assert PagedCollator().sort_key(text) == whole().sort_key(text)


def test_pages_are_read_when_a_letter_of_them_comes():
    paged = PagedCollator()
    assert paged.pages == set()
    paged.sort_key("Ana Ruiz")
    assert paged.pages == {0}
    paged.sort_key("Zoë")
    assert paged.pages == {0, ord("\N{COMBINING DIAERESIS}") // PAGE}
