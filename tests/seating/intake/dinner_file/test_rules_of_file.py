"""Rules of a dinner file: whom they are for, where they are written, and what is no rule."""

import pytest

from tests.seating.intake.reading import sentences


def test_rules_in_the_hosts_words(dinner):
    intake = dinner(
        'tables = "3x10"\n'
        '[[rules]]\nat = ["Guest 1", "2"]\ntable = 2\ncourses = "Main"\n'
        '[[rules]]\nat = "Guest 3"\ntable = "1"\nseat = 4\n'
        '[[rules]]\nstays = ["Guest 4"]\n'
        '[[rules]]\nstays = "Guest 5"\nplace = "table"\n'
        '[[rules]]\npresent = "Guest 6"\ncourses = [1, "dessert"]\n'
        '[[rules]]\napart = ["Guest 7", "Guest 8", "Guest 9"]\n'
        '[[rules]]\ntogether = ["Guest 10", "Guest 11"]\ncourses = ["Starter"]\n'
    )
    assert sentences(intake) == [
        "Guest 6 is there for Starter and Dessert only",
        "Guest 1 sits at table 2 at Main",
        "Guest 2 sits at table 2 at Main",
        "Guest 3 sits at table 1, seat 4",
        "Guest 4 keeps one seat all evening",
        "Guest 5 keeps one table all evening",
        "Guest 7, Guest 8 and Guest 9 sit at different tables",
        "Guest 10 and Guest 11 share a table at Starter",
    ]
    assert [rule.origin.line for rule in intake.dinner.rules if rule.origin] == [
        16, 3, 3, 7, 11, 13, 19, 21,
    ]  # fmt: skip


def test_everyone_is_everyone_unless_somebody_is_called_so(dinner, tmp_path):
    text = '[[rules]]\nchanges_table = "Everyone"\nbut = ["Guest 1", "2"]\n'
    assert sentences(dinner(text)) == [
        "Everyone but Guest 1 and Guest 2 changes table at every course"
    ]
    (tmp_path / "odd.csv").write_text("name\nEveryone\nBo\n")
    text = '[[rules]]\nnever_returns = "everyone"\n'
    assert sentences(dinner(text, guests="odd.csv")) == ["Everyone sits at no table twice"]
    assert dinner(text, guests="odd.csv").dinner.rules[0].guests == ("1",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[rules]]\napat = ["1", "2"]', "2: no such key: 'apat'\n  did you mean 'apart'?"),
        ('[[rules]]\nat_most = "one"', "2, key at_most: this must be a whole number"),
        ('[[rules]]\nalternate = "company"\nvalue = "C1"',
         "1, key rules: alternate does not go with this key: 'value'\n  beside it may stand "),
        ('[[rules]]\nchanges_table = "everyone"\nbut = "Guest 99"',
         "3, key but: no such guest"),
        ('[[rules]]\napart = ["Guest 1",\n "Guest 99"]',
         "3, key apart: no such guest: 'Guest 99'\n  did you mean"),
        ('[[rules]]\nstays = "1"\nseat = 3',
         "1, key rules: stays does not go with this key: 'seat'\n"),
        ('[[rules]]\nstays = "1"\napart = ["1", "2"]', "1, key rules: a rule needs"),
        ("[[rules]]\nseat = 3", "1, key rules: a rule needs exactly one of"),
        ("[[rules]]\napart = []", "2, key apart: this rule names no guest"),
        ("[rules]\napart = []", "1: [rules] needs two brackets, as in [[rules]]"),
    ],
)  # fmt: skip
def test_what_is_no_rule(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")
