"""A number on a card is a mistake: what is no name is told from what is."""

import pytest

from seating.words.kinds_of_cells import (
    KINDS,
    are_ids,
    are_names,
    are_no_numbers,
    no_name,
    private_kind,
)


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("5001", "a number"),
        ("12.5 %", "a number"),
        ("+44 20 7946 0000", "a number"),
        ("ana@mill.example", "an e-mail address"),
        ("mailto:ana@mill.example", "an e-mail address"),
        ("https://x.example/1", "a web address"),
        ("www.mill.example", "a web address"),
        ("2026-09-01", "a date"),
        ("2026/09/01 10:00:01", "a date"),
        ("01.09.26", "a date"),
        ("September 2, 2026", "a date"),
        ("2 Sep 2026", "a date"),
        ("2. März 2026", "a date"),
        ("Tue, Sep 2nd", "a date"),
        ("€ 120.00", "a sum of money"),
        ("12,50 EUR", "a sum of money"),
        ("$5", "a sum of money"),
        ("T-0042", "a code"),
        ("evt-8f3a9c21d4", "a code"),
    ],
)
def test_what_is_no_name(cell, kind):
    assert no_name(cell) == kind
    assert private_kind(cell) == (None if kind in ("a number", "a code") else kind)


@pytest.mark.parametrize(
    "cell",
    ["Ana Ruiz", "O'Neill", "Guest 1", "Guest12", "P7", "R2-D2", "Henry VIII", "Jay-Z", "X Æ A-12",
     "山田 太郎", "-", "May", "April Summers", "Mark 2", "Tom @ Mill", "=SUM(A1)", "Sam + 1", "€",
     "June 8th Carter", "Ana (5)"],
)  # fmt: skip
def test_what_may_be_a_name(cell):
    assert no_name(cell) is None


def test_columns_are_judged_by_most_of_their_cells():
    assert are_names(["Ana", "", "Bo", "5001"])
    assert not are_names(["Ana", "5001", "5002"])
    assert not are_names(["Yes", "No", "", "Ana"])
    assert are_no_numbers(["Yes", "No"])
    assert are_names([])
    assert are_ids(["A1", "A2", ""])
    assert not are_ids(["A1", "A2", "A1"])
    assert not are_ids(["A1", "", ""])
    assert all(len(kind) == 2 for kind in KINDS.values())
