"""Members, and who of them says they come to which evening."""

import pytest

from seating import InputError
from seating.intake.read_dinner import read_dinner
from seating.intake.season_file.members import AWAY, COMES, MAYBE, read_members, rows_by_word
from seating.intake.season_file.season_file import read_season_file
from tests.seating.intake.season_file.writing import EVENINGS, MEMBERS, TOP, season


def members(folder, **files):
    return read_members(read_season_file(season(folder, **files)))


def test_answers_are_understood_in_every_language(tmp_path):
    assert members(tmp_path).answers == [
        [COMES, COMES, COMES, MAYBE, COMES],
        [AWAY, MAYBE, COMES, COMES, COMES],
        [COMES, AWAY, AWAY, COMES, COMES],
    ]


def test_an_evenings_list_has_every_line_where_it_was_and_no_other_evening(tmp_path):
    found = members(tmp_path, members="Our club,,,,,,\n\n" + MEMBERS)
    listed = found.list_of([COMES, MAYBE, AWAY, AWAY, AWAY], {0: "host; cook"})
    intake = read_dinner(listed, tables="1x4", courses=1)
    assert [guest.name for guest in intake.dinner.guests] == ["Ana Ruiz", "Bo Lindqvist"]
    assert intake.dinner.guests[0].get("duty") == "host; cook"
    assert not intake.dinner.guests[0].get("january")
    assert found.lines == [4, 5, 6, 7, 8]


def test_whoever_names_somebody_who_is_away_names_nobody(tmp_path):
    text = "name,avoid,January,February,March\nAna Ruiz,Cy Tan,yes,,\nBo,,yes,,\nCy Tan,,no,,\n"
    found = members(tmp_path, members=text)
    dinner = read_dinner(found.list_of([COMES, COMES, AWAY], {}), tables="2x4").dinner
    assert not dinner.rules


def test_a_file_of_its_own_may_say_who_comes(tmp_path):
    coming = "name,January,February,March\nCy Tan,yes,maybe,no\nana ruiz,no,yes,yes\n"
    text = 'coming = "coming.csv"\n' + TOP + EVENINGS
    plain = "name,id\nAna Ruiz,a\nBo Lindqvist,b\nCy Tan,c\n"
    found = members(tmp_path, text=text, members=plain, coming=coming)
    assert found.answers == [
        [AWAY, AWAY, COMES],
        [COMES, AWAY, MAYBE],
        [COMES, AWAY, AWAY],
    ]


def test_members_are_found_by_id_and_by_name_where_it_is_theirs_alone(tmp_path):
    rows = rows_by_word(members(tmp_path, members=MEMBERS.replace("Ed Fox", "Di Moss")).guests)
    assert rows["e"] == 4
    assert rows["ana ruiz"] == 0
    assert "di moss" not in rows


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"members": MEMBERS.replace("oui", "Chicken")},
         "members.csv, line 4, column January: this says neither yes nor no"),
        ({"members": MEMBERS.replace("February", "Februry")}, "did you mean 'Februry'?"),
        ({"members": MEMBERS.replace(",id,", ",shoe size,").replace("Bo Lindqvist", "ana ruiz")},
         "is there twice, in lines 2 and 3"),
        ({"members": MEMBERS.replace("cooks", "RSVP")}, "and not to which evening"),
        ({"members": "name,January,February,March\n"}, "members.csv"),
        ({"text": 'coming = "coming.csv"\n' + TOP + EVENINGS,
          "coming": "name,January,February,March\nAna Ruis,yes,,\n"},
         "coming.csv, line 2: no such member: 'Ana Ruis'\n  did you mean 'Ana Ruiz'?"),
        ({"text": 'coming = "nowhere.csv"\n' + TOP + EVENINGS}, "no such file"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(tmp_path, files, told):
    with pytest.raises(InputError) as error:
        members(tmp_path, **files)
    assert told in str(error.value)
