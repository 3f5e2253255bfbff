"""The page about rules says what is so."""

from pathlib import Path

import pytest

from seating import read_dinner
from seating.rules import Rule
from seating.rules.pairwise import Pairwise
from tests.markdown import blocks

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
NAMES = "name\nAna Ruiz\nBo Lindqvist\nCy Tan\nDee Moss\nEve Holm\n"


def _table() -> dict[str, str]:
    """Each rule of the page's table, with what it says."""
    rows = [line.split("|") for line in PAGE.read_text("utf-8").splitlines() if line[:1] == "|"]
    return {row[1].strip(): row[2].strip() for row in rows[2:]}


def _block(language: str) -> str:
    (block,) = (one for one in blocks(PAGE) if one.language == language)
    return block.code


def _sentences(tmp_path, guests: str, dinner_file: str) -> list[str]:
    (tmp_path / "guests.csv").write_text(guests, "utf-8")
    (tmp_path / "dinner.toml").write_text(dinner_file, "utf-8")
    dinner = read_dinner(tmp_path / "guests.csv", dinner_file=tmp_path / "dinner.toml").dinner
    return [rule.sentence(dinner) for rule in dinner.rules]


def test_every_rule_is_on_the_page():
    rules = {*Rule.__subclasses__(), *Pairwise.__subclasses__()} - {Pairwise}
    own = {one.__name__.lower() for one in rules if one.__module__.startswith("seating.rules.")}
    assert set(_table()) == own


@pytest.mark.parametrize("where", ["csv", "toml"])
def test_the_examples_say_what_the_table_says(tmp_path, where):
    if where == "toml":
        found = _sentences(tmp_path, NAMES, _block("toml"))
    else:
        tables = _block("toml").partition("[[rules]]")[0]
        found = _sentences(tmp_path, _block("csv"), tables)
    assert sorted(found) == sorted(_table().values())
