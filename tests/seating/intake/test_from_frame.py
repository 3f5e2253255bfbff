"""Data frames are guest lists too."""

import pandas as pd
import pytest

import seating
from seating.words.errors import InputError
from tests.seating.intake.reading import names, read, sentences


def test_a_frame_is_a_guest_list():
    frame = pd.DataFrame(
        {
            "Name": ["Ana Ruiz", "Bo", "Cy"],
            "Firma": ["Acme", None, "acme"],
            "knows": [["Bo", "Cy:met"], float("nan"), None],
            "goal": [3.0, None, 2],
            "stays": [True, False, None],
            "size": pd.array([39, pd.NA, 41], dtype="Int64"),
        }
    )
    intake = seating.from_frame(frame, courses=2, tables="1x4")
    dinner = intake.dinner
    assert names(intake) == ["Ana Ruiz", "Bo", "Cy"]
    assert list(dinner.acquaintances.strength) == [(0, 1, 2), (0, 2, 2)]
    assert [guest.goal for guest in dinner.guests] == [3, None, 2]
    assert [guest.get("size") for guest in dinner.guests] == ["39", "", "41"]
    assert sentences(intake) == ["Ana Ruiz keeps one seat all evening"]
    assert (intake.source, len(dinner.courses)) == ("data frame", 2)


def test_a_named_index_is_a_column():
    frame = pd.DataFrame({"name": ["Ana", "Bo"]}, index=pd.Index([7, 9], name="id"))
    assert [guest.id for guest in seating.from_frame(frame).dinner.guests] == ["7", "9"]


def test_an_index_without_a_name_is_none():
    frame = pd.DataFrame({"name": ["Ana", "Bo"]}, index=[7, 9])
    assert [guest.id for guest in seating.from_frame(frame).dinner.guests] == ["1", "2"]


def test_a_frame_and_its_file_are_one_dinner(data_dir):
    path = data_dir / "invs13" / "guests.csv"
    knows = [data_dir / "invs13" / "knows.csv"]
    from_file = seating.read_dinner(path, knows=knows).dinner
    from_frame = seating.from_frame(pd.read_csv(path), knows=knows).dinner
    assert from_frame.guests == from_file.guests
    assert list(from_frame.acquaintances.strength) == list(from_file.acquaintances.strength)


def test_errors_name_the_row():
    frame = pd.DataFrame({"name": ["Ana", "Bo"], "knows": ["", "Zed"]})
    with pytest.raises(
        InputError, match=r"^data frame, line 2, column knows: no such guest: 'Zed'"
    ):
        seating.from_frame(frame)


def test_a_frame_of_nobody_is_an_error():
    with pytest.raises(InputError, match="no guest below the header"):
        seating.from_frame(pd.DataFrame({"name": []}))


def test_columns_of_one_name_are_told_apart():
    frame = pd.DataFrame([["Ana", "a", "b"]], columns=["name", "note", "note"])
    fields = seating.from_frame(frame).dinner.guests[0].fields
    assert dict(fields) == {"note": "a", "note 2": "b"}


def test_a_dinner_file_goes_with_a_frame(tmp_path):
    (tmp_path / "dinner.toml").write_text('courses = 2\n[[rules]]\napart = ["Ana", "Bo"]\n')
    frame = pd.DataFrame({"name": ["Ana", "Bo"]})
    intake = seating.from_frame(frame, dinner_file=tmp_path / "dinner.toml", courses=4)
    assert len(intake.dinner.courses) == 4
    assert sentences(intake) == ["Ana and Bo sit at different tables"]
    assert read("name\nAna\nBo\n").dinner.guests == intake.dinner.guests
