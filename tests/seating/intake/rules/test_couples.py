"""Couples of a guest list."""

import pytest

from seating import Apart, Beside, InputError, NotBeside, Together
from seating.intake.rules.couples import rule_of
from tests.seating.intake.reading import sentences


def test_couples_are_kept_as_the_host_says(dinner):
    said = sentences(dinner('[[rules]]\ncouples = "Company"\nkeep = "not beside"\ncourses = 2\n'))
    assert len(said) == 7
    assert said[0] == "Guest 1, Guest 8, Guest 15 and Guest 22 do not sit side by side at Main"
    assert "share a table" in sentences(dinner('[[rules]]\ncouples = "company"'))[0]


def test_couples_may_be_partners(dinner, tmp_path):
    (tmp_path / "pairs.csv").write_text("name,partner\nAna,Bo\nBo,Ana\nCy,Di:knows\nDi,\n")
    text = '[[rules]]\ncouples = "partner"\nkeep = "beside"\n'
    assert sentences(dinner(text, guests="pairs.csv")) == [
        "Ana and Bo sit side by side",
        "Cy and Di sit side by side",
    ]


@pytest.mark.parametrize(
    ("word", "rule"),
    [("together", Together), ("Apart", Apart), ("beside", Beside), (" not_beside ", NotBeside)],
)
def test_how_a_couple_is_kept(word, rule):
    assert rule_of(word) is rule


@pytest.mark.parametrize(
    ("word", "hint"),
    [("apat", "did you mean 'apart'"), ("x", "keep couples together, apart, beside, not beside")],
)
def test_how_no_couple_is_kept(word, hint):
    with pytest.raises(InputError, match=hint):
        rule_of(word)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[rules]]\ncouples = "company"\nkeep = "apat"',
         "2, key couples: couples cannot be kept so: 'apat'\n  did you mean"),
        ('[[rules]]\ncouples = "cmpany"', "2, key couples: no such column: 'cmpany'\n  did"),
        ('[[rules]]\ncouples = "partner"', "2, key couples: no two guests share a value"),
    ],
)  # fmt: skip
def test_couples_that_are_none(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")
