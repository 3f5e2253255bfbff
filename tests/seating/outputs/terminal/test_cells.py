"""What reaches a terminal fits its lines and never moves its cursor."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.terminal.cells import cut, hang, pad, safe, table, unbroken, width, wrap
from tests.plans import HARD_NAMES

words = st.one_of(st.sampled_from(HARD_NAMES), st.text(max_size=30)).map(safe)


@given(st.text())
def test_a_safe_text_holds_no_orders(text):
    assert all(unicodedata.category(letter) not in ("Cc", "Zl", "Zp") for letter in safe(text))
    assert not set(safe(text)) & set("\u202e\u2066\u200f")


@pytest.mark.parametrize(
    "name", ["Ana Ruiz", "Zoe\u0301", "山田 太郎", "ليلى", "👩\u200d👩\u200d👧"]
)
def test_an_honest_name_stays_as_it_is(name):
    assert safe(name) == name


@given(st.lists(words), st.integers(10, 60))
def test_lines_are_no_wider_than_asked(items, cells):
    lines = wrap(items, cells, " · ")
    assert all(width(line) <= cells for line in lines)
    shown = letters("".join(lines)).replace("·", "")
    assert shown == letters("".join(items)).replace("·", "")


def letters(text):
    return text.replace(" ", "").replace("\u00a0", "")


@given(st.lists(st.from_regex(r"[a-z]{1,9}( [a-z]{1,9}){0,3}", fullmatch=True)), st.integers(9, 40))
def test_no_word_is_broken_that_fits_a_line(items, cells):
    whole = {word for item in items for word in item.split()}
    assert {word for line in wrap(items, cells, " · ") for word in line.split()} <= {*whole, "·"}


@pytest.mark.parametrize("cells", [20, 30, 60])
def test_a_table_of_columns_fits_its_lines_without_breaking_a_word(cells):
    rows = [["Column", "Understood as", "For example"], ["Firma", "company", "Quince and Sons"]]
    text = table(rows, cells)
    assert all(width(line) <= cells for line in text.splitlines())
    assert set(text.replace(" · ", " ").split()) == {
        word for row in rows for cell in row for word in cell.split()
    }


def test_what_finds_no_room_beside_its_label_stands_below():
    assert hang("  Introductions   ", ["126", "expected"], 20) == (
        "  Introductions\n    126 expected"
    )


def test_what_stands_first_is_broken_where_it_is_wider_than_a_line():
    assert hang("  2026-05-01 19:02  fern  ", ["lock", "Fern"], 20) == (
        "  2026-05-01 19:02\n  fern\n    lock Fern"
    )
    path = "/home/fern/a-folder-of-a-long-name/:"
    assert hang(f"Wrote {path} ", ["plan.json"], 20) == f"Wrote {path}\n    plan.json"


@given(words, st.integers(0, 40))
def test_padding_fills_to_a_width(text, cells):
    assert width(pad(text, cells)) == max(cells, width(text))
    assert pad(text, cells, right=True).endswith(text)


def test_a_name_stays_on_one_line_where_it_fits():
    text = hang("  beside ", [unbroken("Ana Ruiz"), "and", unbroken("Bo Lee")], 22)
    assert text == "  beside Ana Ruiz and\n         Bo Lee"


def test_columns_are_aligned_whatever_the_script():
    rows = [["山田", "1"], ["Zoe\u0301", "22"], ["Bartholomew", "3"]]
    for row, line in zip(rows, table(rows).splitlines(), strict=True):
        assert width(line) == 2 + len("Bartholomew") + 2 + len(row[1])


@given(words, st.integers(1, 40))
def test_what_is_cut_is_no_wider_than_asked_and_says_so(text, cells):
    shown = cut(text, cells)
    assert width(shown) <= cells
    assert shown == text or shown.endswith("…")
