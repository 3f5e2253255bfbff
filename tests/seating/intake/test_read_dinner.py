"""Real lists, and everything together."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import seating
from seating import Impossible, InputError, Plan
from seating.intake import read_dinner
from seating.planfile import PlanReport, encode
from seating.words.columns import COLUMNS
from tests.seating.intake.reading import error_of, read, sentences, stream


@pytest.mark.parametrize(
    ("name", "people", "pairs"), [("invs15", 217, 941), ("invs13", 92, 155), ("wedding17", 17, 64)]
)
def test_real_lists(name, people, pairs, data_dir):
    folder = data_dir / name
    intake = read_dinner(folder / "guests.csv", known_by=["none"], knows=[folder / "knows.csv"])
    assert len(intake.dinner.guests) == people
    assert len(intake.dinner.acquaintances.strength) == pairs
    assert {one.known for one in intake.columns} == {True}
    assert all(guest.own_id for guest in intake.dinner.guests)


def test_a_real_dinner(data_dir):
    folder = data_dir / "invs15"
    dinner = read_dinner(
        folder / "guests.csv",
        known_by=["none"],
        knows=[folder / "knows.csv"],
        tables="22x10",
        courses=4,
        meet="table",
    ).dinner
    assert (len(dinner.tables), dinner.seat_count, len(dinner.courses)) == (22, 220, 4)
    assert dinner.talk.meet == "table"


def test_by_default_a_department_knows_itself(data_dir):
    folder = data_dir / "invs15"
    intake = read_dinner(folder / "guests.csv", knows=[folder / "knows.csv"])
    assert intake.known_by == ("group",)
    assert len(intake.dinner.acquaintances.strength) > 941


@pytest.mark.parametrize("example", ["supper-club/guests.csv", "twelve-friends/guests.csv"])
def test_the_examples_are_understood(example, root):
    intake = read_dinner(root / "examples" / example)
    assert all(one.known for one in intake.columns)
    assert intake.dinner.labels == tuple(guest.name for guest in intake.dinner.guests)


def test_the_example_of_a_dinner_file(root):
    intake = read_dinner(root / "examples" / "supper-club" / "dinner.toml")
    assert intake.notes == ()
    assert intake.dinner.title == "Supper club in May"
    assert len(sentences(intake)) == 6
    assert all(rule.origin for rule in intake.dinner.rules)


def test_an_earlier_evening_is_remembered(tmp_path):
    earlier = read("name\nAna\nBo\nCy\n", courses=1).dinner
    (tmp_path / "may.json").write_bytes(encode(Plan.of(earlier, [[0, 1, 2]]), PlanReport()))
    tonight = read("name\nDi\nCy\nAna\n", history=[tmp_path / "may.json"]).dinner
    assert tonight.acquaintances.talk[1, 2] == earlier.talk.between(earlier.tables[0])[0, 2]
    assert len(tonight.acquaintances.talk) == 1
    assert len(tonight.acquaintances.strength) == 0


def test_an_earlier_evening_must_be_a_plan(tmp_path):
    (tmp_path / "may.json").write_text('{"version": 99}')
    with pytest.raises(InputError, match=r"may\.json"):
        read("name\nAna\n", history=[tmp_path / "may.json"])


def test_a_dinner_file_names_the_sheet_and_reads_what_is_hidden(tmp_path, root):
    lists = root / "tests" / "seating" / "intake" / "lists"
    (tmp_path / "hidden.toml").write_text("hidden = true\n")
    hidden = read_dinner(lists / "filtered-rows.xlsx", dinner_file=tmp_path / "hidden.toml")
    assert hidden.notes[0].startswith("2 of 6 do not come")
    shown = read_dinner(
        lists / "filtered-rows.xlsx", dinner_file=tmp_path / "hidden.toml", hidden=False
    )
    assert shown.notes[0].startswith("2 rows of the sheet are hidden")
    (tmp_path / "sheet.toml").write_text('sheet = "Nowhere"\n')
    with pytest.raises(InputError, match="no such sheet that holds anything: 'Nowhere'"):
        read_dinner(lists / "filtered-rows.xlsx", dinner_file=tmp_path / "sheet.toml")


def test_too_few_seats_are_impossible():
    with pytest.raises(Impossible, match="3 guests, 2 seats at Starter: 1 too few"):
        read("name\nAna\nBo\nCy\n", tables="1x2")


def test_guests_who_are_away_need_no_seat():
    intake = read("name,courses\nAna,1\nBo,2;3\nCy,\n", tables="1x2")
    assert intake.dinner.present.sum(axis=1).tolist() == [2, 2, 2]


HEADERS = st.lists(st.sampled_from(["name", *COLUMNS, "x", ""]), min_size=1, max_size=6)
CELLS = st.text(st.sampled_from("ab1;:, \n\"'\u200b\x07é=-"), max_size=8) | st.sampled_from(
    ["1", "2", "met", "a:met", "yes", "table", "Main", "all", "no"]
)
ROWS = st.lists(st.lists(CELLS, max_size=7), max_size=5)


@given(HEADERS, ROWS)
def test_any_sheet_is_a_dinner_or_a_clear_error(header, rows):
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    error = error_of(read, text.getvalue())
    assert error is None or (error.origin and error.origin.file == "guests.csv"), str(error)


@given(st.binary() | st.binary().map(lambda data: b"name\n" + data))
def test_any_bytes_are_a_dinner_or_a_clear_error(data):
    error = error_of(read, data)
    assert error is None or (error.origin and error.origin.file == "guests.csv"), str(error)


def test_the_library_reads_too():
    intake = seating.read_dinner(stream("name\nAna\n"))
    assert intake.source == "guests.csv"
    with pytest.raises(AttributeError):
        seating.read_supper  # noqa: B018
