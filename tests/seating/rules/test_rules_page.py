"""The page about rules says what is so."""

import csv
from io import StringIO

from seating import read_dinner
from seating.rules import EVERY_RULE
from tests.markdown import blocks
from tests.root import ROOT

PAGE = ROOT / "docs" / "rules.md"
ABOUT_GUESTS = ("name", "company", "role", "gender", "language", "knows")


def _rows() -> dict[str, list[str]]:
    """Each rule of the page's table, with the cells of its row."""
    page = PAGE.read_text("utf-8")
    lines = page[page.index("| rule |") :].partition("\n\n")[0].splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]
    return {row[0]: row for row in rows}


def _block(language: str) -> str:
    return _blocks(language)[-1]


def _blocks(language: str) -> list[str]:
    return [one.code for one in blocks(PAGE) if one.language == language]


def _sentences(tmp_path, guests: str, dinner_file: str) -> list[str]:
    (tmp_path / "guests.csv").write_text(guests, "utf-8")
    (tmp_path / "dinner.toml").write_text(dinner_file, "utf-8")
    dinner = read_dinner(tmp_path / "guests.csv", dinner_file=tmp_path / "dinner.toml").dinner
    return sorted(rule.sentence(dinner) for rule in dinner.rules)


def _without_rules(guests: str) -> str:
    rows = csv.DictReader(StringIO(guests))
    lines = [",".join(ABOUT_GUESTS)]
    lines += [",".join(row[column] for column in ABOUT_GUESTS) for row in rows]
    return "\n".join(lines) + "\n"


def test_every_rule_is_on_the_page():
    assert set(_rows()) == {rule.called().replace("_", " ") for rule in EVERY_RULE}


def test_the_dinner_file_says_what_the_table_says(tmp_path):
    found = _sentences(tmp_path, _without_rules(_block("csv")), _block("toml"))
    assert found == sorted(row[1] for row in _rows().values())


def test_the_guest_list_says_what_the_table_says(tmp_path):
    tables = _block("toml").partition("[[rules]]")[0]
    found = _sentences(tmp_path, _block("csv"), tables)
    assert found == sorted(row[1] for row in _rows().values() if row[3])


def test_the_table_writes_rules_as_the_example_does():
    example = " ".join(_block("toml").split())
    for row in _rows().values():
        first = row[4].partition("`, ")[0].strip("`")
        assert first in example


def test_kinds_of_guests_are_written_as_the_page_says(tmp_path):
    rows = ["Ana Ruiz,host,nein", "Bo Lee,guide,x", "Cy Tan,,nein", "Dee Moss,host; judge,ja"]
    guests = "\n".join(["name,role,child", *rows, ""])
    tables = '[[tables]]\nname = "Kids"\nseats = 4\n[[tables]]\nseats = 4\n'
    assert _sentences(tmp_path, guests, tables + _blocks("toml")[0]) == [
        "Cy Tan and guests whose role is judge sit at different tables",
        "Everyone but guests whose role is host or guide and Ana Ruiz changes table at "
        "every course",
        "Everyone whose child is yes sits at table Kids",
        "Everyone whose role is host keeps one seat all evening",
    ]
