"""Whom a dinner file means: names, kinds of guests, or everyone."""

import pytest

from tests.seating.intake.reading import sentences

TABLES = '[[tables]]\nname = "Oak"\nseats = 13\n[[tables]]\nname = "Elm"\nseats = 13\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('stays = { column = "Firma", value = "c1" }',
         "Everyone whose company is C1 keeps one seat all evening"),
        ('at = "everyone"\ntable = "Oak"\nbut = "2"', "Everyone but Guest 2 sits at table Oak"),
        ('at = "Everybody"\ntable = ["Oak", "Elm"]\n'
         'but = ["2", { column = "company", value = "C1" }]',
         "Everyone but Guest 2 and guests whose company is C1 sits at table Oak or Elm"),
        ('present = "everyone"\ncolumn = "company"\nvalue = ["C1", "C2"]\ncourses = "Starter"',
         "Everyone whose company is C1 or C2 is there for Starter only"),
        ('apart = ["1", { column = "company", value = "C2" }]',
         "Guest 1 and guests whose company is C2 sit at different tables"),
        ('apart = "everyone"\ncolumn = "company"\nvalue = "C2"\nbut = "2"\ncourses = 2',
         "Guests whose company is C2 but Guest 2 sit at different tables at Main"),
        ('changes_table = "everyone"\nbut = { column = "company", value = "C2" }',
         "Everyone but guests whose company is C2 changes table at every course"),
        ('changes_table = { column = "company", value = "C2" }\nbut = "2"',
         "Everyone whose company is C2 but Guest 2 changes table at every course"),
        ('no_repeats = "everyone"\ncolumn = "company"\nvalue = "C2"',
         "Guests whose company is C2 share a table at most once"),
        ('accompanied = { column = "company", value = "C1" }\ncolumn = "company"\nvalue = "C2"',
         "Everyone whose company is C1 shares a table with somebody whose company is C2"),
        ('accompanied = "everyone"\ncolumn = "company"\nvalue = "C2"\nbut = "1"',
         "Everyone but Guest 1 shares a table with somebody whose company is C2"),
    ],
)  # fmt: skip
def test_what_can_be_said(dinner, text, said):
    assert sentences(dinner(f"{TABLES}[[rules]]\n{text}")) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('stays = { column = "company", value = "C9x" }',
         "2, key stays: no such company in the list: 'C9x'"),
        ('stays = { column = "compny", value = "C1" }',
         "2, key stays: no such column: 'compny'\n  did you mean 'company'?"),
        ('stays = { column = "company", value = [] }', "2, key stays: of which value?"),
        ('stays = { column = "company" }', "2, key stays: the key value is missing"),
        ('stays = { column = "company", valeu = "C1" }', "2: no such key: 'valeu'"),
        ('stays = { role = "host" }', "2: no such key: 'role'\n  a kind of guests is written"),
        ("goal = 3", "2: no such key: 'goal'\n  goal is no rule: write it below [[people]]"),
        ('stays = "everyone"\ncolumn = "company"', "2, key stays: whom? the key value"),
        ('stays = "everyone"\nvalue = "C1"', "2, key stays: whom? the key column"),
        ('stays = "1"\ncolumn = "company"\nvalue = "C1"',
         "3, key column: column and value say which of everyone\n  write stays = \"everyone\""),
        ('stays = "everyone"\nbut = "9x"', "3, key but: no such guest: '9x'"),
        ('stays = "everyone"\nbut = "everyone"', "2, key stays: but leaves out everybody"),
        ('stays = "1"\nbut = "1"', "2, key stays: but leaves out everybody"),
        ('at_most = 1\ncolumn = "company"\nvalue = ["C1", "C2"]',
         "2, key at_most: one value is counted"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, said):
    assert complaint(f"[[rules]]\n{text}").startswith(f"dinner.toml, line {said}")
