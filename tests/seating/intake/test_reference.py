"""The pages about files name every column and key there is, and their examples are true."""

import re

import pytest

from seating.intake import read_dinner
from seating.intake.acquaintances.graph_file import SUFFIXES
from seating.intake.dinner_file import dinner_spec
from seating.intake.dinner_file.dinner_file import read_dinner_file
from seating.intake.rules.rule_keys import RULE_KEYS
from seating.words.columns import COLUMNS
from tests.markdown import blocks
from tests.seating.intake.reading import stream


def told(page: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", page, flags=re.DOTALL)))


@pytest.fixture(scope="module")
def pages(root):
    names = ("guest-list.md", "dinner-file.md")
    return [(root / "docs" / name).read_text(encoding="utf-8") for name in names]


def test_every_column_is_told_as_its_row_does(pages):
    rows = re.findall(r"^\| (`.*) \| (.*) \|$", pages[0], re.MULTILINE)
    becomes = {name: text for names, text in rows for name in re.findall(r"`(.+?)`", names)}
    assert becomes == {column.name: column.becomes for column in COLUMNS.values()}


def test_every_kind_of_graph_is_told(pages):
    assert not set(SUFFIXES) - told(pages[0])


@pytest.mark.parametrize("spec", ["DinnerSpec", "TableSpec", "CourseSpec", "RuleSpec"])
def test_every_key_is_told(pages, spec):
    keys = set(getattr(dinner_spec, spec).__struct_fields__) - {"place", "rules", "people"}
    assert not keys - told(pages[1])
    assert {"[[rules]]", "[[people]]"} <= told(pages[1])


def test_every_rule_has_its_keys(pages):
    for key, rule in RULE_KEYS.items():
        row = next(line for line in pages[1].splitlines() if line.startswith(f"| `{key}` |"))
        assert all(beside in row for beside in rule.beside), key


def test_the_error_on_the_page_is_the_one_given(pages):
    listing = next(block for block in re.findall(r"```\n(name,.*?)```", pages[0], re.DOTALL))
    shown = next(block for block in re.findall(r"```\n(guests\.csv, .*?)```", pages[0], re.DOTALL))
    assert len(read_dinner(stream(listing)).dinner.guests) == 4
    with pytest.raises(Exception, match="no such guest") as error:
        read_dinner(stream(listing.replace("Pia Pepperlund; ", "Pia Peperlund; ")))
    assert str(error.value) == shown.strip()


def test_the_pairs_on_the_page_are_pairs(pages, tmp_path):
    listing = next(block for block in re.findall(r"```\n(name,.*?)```", pages[0], re.DOTALL))
    pairs = next(block for block in re.findall(r"```\n(a,b.*?)```", pages[0], re.DOTALL))
    (tmp_path / "knows.csv").write_text(pairs, encoding="utf-8")
    dinner = read_dinner(stream(listing), knows=[tmp_path / "knows.csv"]).dinner
    assert dinner.acquaintances.know(2, 3)


def test_the_dinner_files_on_the_page_can_be_read(root, tmp_path):
    shown = [
        block for block in blocks(root / "docs" / "dinner-file.md") if block.language == "toml"
    ]
    assert shown
    for block in shown:
        (tmp_path / "dinner.toml").write_text(block.code, encoding="utf-8")
        spec = read_dinner_file(tmp_path / "dinner.toml").spec
        assert spec.rules or spec.people
