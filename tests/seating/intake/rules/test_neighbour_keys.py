"""Keys of the dinner file that say who sits with whom."""

import pytest

from tests.seating.intake.reading import sentences


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('apart = ["1", "2"]', "Guest 1 and Guest 2 sit at different tables"),
        ('together = ["1", "2"]\ncourses = "Main"', "Guest 1 and Guest 2 share a table at Main"),
        ('beside = ["1", "2"]', "Guest 1 and Guest 2 sit side by side"),
        ('not_beside = ["1", "2", "3"]',
         "Guest 1, Guest 2 and Guest 3 do not sit side by side"),
        ('must_meet = ["1", "2"]', "Guest 1 and Guest 2 share a table at least once"),
        ('must_meet = ["1", "2"]\nplace = "beside"',
         "Guest 1 and Guest 2 sit side by side at least once"),
        ('familiar = "1"\ncourses = [1]', "Guest 1 has a familiar face at the table at Starter"),
        ('accompanied = "1"\ncolumn = "Firma"\nvalue = "c3"',
         "Guest 1 shares a table with somebody whose company is C3"),
    ],
)  # fmt: skip
def test_what_can_be_said(dinner, text, said):
    assert sentences(dinner(f"[[rules]]\n{text}")) == [said]


def test_nobody_need_meet_twice(dinner):
    text = '[[rules]]\nno_repeats = "everyone"\nbut = "Guest 1"\n'
    assert sentences(dinner(text)) == [
        "But for Guest 1, no two strangers share a table more than once"
    ]
    text = '[[rules]]\nno_repeats = ["Guest 1", "2"]\ntimes = 2\nplace = "beside"\n'
    assert sentences(dinner(text)) == ["Guest 1 and Guest 2 sit side by side at most twice"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[rules]]\nbeside = ["1", "2", "3"]', "2, key beside: side by side sit two"),
        ('[[rules]]\nmust_meet = ["1", "2"]\nplace = "sofa"', "2, key must_meet: place is b"),
        ('[[rules]]\nno_repeats = "1"',
         "2, key no_repeats: a rule about sharing a table needs"),
        ('[[rules]]\nno_repeats = "everyone"\ntimes = 0', "2, key no_repeats: a number of"),
        ('[[rules]]\nno_repeats = "everyone"\nplace = "sofa"', "2, key no_repeats: place is"),
        ('[[rules]]\naccompanied = "1"\ncolumn = "company"', "2, key accompanied: whom?"),
        ('[[rules]]\napart = "Guest 1"', "2, key apart: a rule about sharing"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")
