"""One rule of a dinner file, with what it names found."""

import pytest

from seating import Dinner, Guest, InputError
from seating.intake.files.header_and_rows import Sheet
from seating.intake.guest_list.guest_list import read_guest_list
from seating.intake.guest_list.people_named import People
from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import BesideKeys, words
from seating.words.errors import Origin

DINNER = Dinner.of([Guest("Ana", fields={"company": "Acme"}), Guest("Bo")], "2x2")
READ = read_guest_list(Sheet("guests.csv", ["name", "Firma"], 1, iter([(2, ["Ana", "Acme"])])))


def asked(named: tuple[str, ...] | None = None, **beside) -> Asked:
    found = BesideKeys(**beside)
    return Asked("", found, named, (), None, READ, People(DINNER), Origin("dinner.toml"))


@pytest.mark.parametrize(
    ("written", "tables"), [(None, None), ("2", ("2",)), (2, ("2",)), ([2, "1"], ("2", "1"))]
)
def test_tables_by_name_or_number(written, tables):
    assert asked(table=written).tables == tables


def test_a_rule_for_everyone_names_no_guest():
    assert asked().guests == ()
    assert asked(("1",)).guests == ("1",)


def test_a_column_by_any_of_its_words():
    assert asked(column="Firma").column == "company"


@pytest.mark.parametrize(("written", "value"), [(None, None), ("Acme", "Acme"), (3, "3")])
def test_a_value_is_text(written, value):
    assert asked(value=written).value == value


@pytest.mark.parametrize(
    ("part", "what"),
    [("column", "the key column is missing"), ("only_value", "the key value is missing")],
)
def test_what_is_missing(part, what):
    with pytest.raises(InputError, match=what):
        getattr(asked(), part)


@pytest.mark.parametrize(
    ("written", "several"),
    [(None, ()), ("Ana", ("Ana",)), (["Ana", "Bo"], ("Ana", "Bo")), ([], ())],
)
def test_one_word_several_or_none(written, several):
    assert words(written) == several
