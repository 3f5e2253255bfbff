"""Everything the host said becomes one dinner, and nothing that went into it changes."""

import pytest

from seating import CLOSE, KNOWS
from seating.intake.assemble import assemble
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.files.header_and_rows import open_sheet
from seating.intake.guest_list.guest_list import GuestList, read_guest_list
from seating.intake.guest_list.guests import with_guests
from seating.intake.guest_list.header_row import HeaderRow
from seating.intake.guest_list.people_named import People
from seating.intake.host_options import Options
from tests.seating.intake.reading import complaint, names, read, sentences, source


def listed(text: str) -> GuestList:
    return with_guests(read_guest_list(open_sheet(source(text), HeaderRow().recognise)))


def test_without_options_the_usual_is_chosen_and_told():
    text = "name\n" + "".join(f"Guest {number}\n" for number in range(17))
    intake = read(text)
    dinner = intake.dinner
    assert [course.name for course in dinner.courses] == ["Starter", "Main", "Dessert"]
    assert [(table.shape, table.seats) for table in dinner.tables] == [("round", 6)] * 3
    assert (dinner.talk.meet, dinner.talk.half) == ("near", 1.25)
    assert intake.notes == ("No tables were named: 3 round tables of 6 seats.",)


def test_one_long_table_up_to_fourteen():
    text = "name\n" + "".join(f"Guest {number}\n" for number in range(14))
    assert read(text).notes == ("No tables were named: one long table of 14 seats.",)
    assert read("name\nAna\n").notes == ("No tables were named: one long table of 1 seat.",)


def test_a_column_by_which_guests_know_each_other_is_understood():
    text = "name,Crew,Shoes\nAna,Gull,36\nBo,Gull,44\n"
    assert "Kept, but not understood: the columns 'Crew' and 'Shoes'." in read(text).notes[0]
    notes = read(text, known_by=["crew"]).notes
    assert "Kept, but not understood: the column 'Shoes'." in notes[0]


def test_rules_say_who_is_there_before_the_rules_of_columns_in_their_order():
    intake = read(
        "name,must meet,with,avoid,stays,table,leaves,courses\n"
        "Ana,Bo,Cy,Di,,2,Main,\nBo,,,,yes,,,2\nCy,,,,,,,\nDi,,,,,,,\n",
        tables="2x3",
    )
    assert [type(rule).__name__ for rule in intake.dinner.rules] == [
        "Present",
        "Present",
        "At",
        "Stays",
        "Apart",
        "Together",
        "MustMeet",
    ]


def test_the_rules_of_a_dinner_file_come_last(tmp_path):
    (tmp_path / "dinner.toml").write_text('tables = "2x2"\n[[rules]]\nat = "Bo"\ntable = "2"\n')
    text = "name,stays\nAna,yes\nBo,\n"
    intake = read(text, dinner_file=tmp_path / "dinner.toml")
    assert sentences(intake) == [
        "Ana keeps one seat all evening",
        *sentences(read("name,table\nAna,\nBo,2\n", tables="2x2")),
    ]


def test_guests_who_are_away_need_no_table():
    text = "name,courses\n" + "".join(f"Guest {n},{n % 3 + 1}\n" for n in range(30))
    intake = assemble(listed(text), Options(), DinnerFile())
    assert intake.room == "No tables were named: one long table of 10 seats."


def test_acquaintances_come_from_everywhere(tmp_path):
    (tmp_path / "pairs.csv").write_text("a,b,weight\nCy,Di,close\n")
    text = "name,team,knows\nAna,red,\nBo,red,Cy:met\nCy,,\nDi,,\n"
    dinner = read(text, knows=[tmp_path / "pairs.csv"]).dinner
    assert list(dinner.acquaintances.strength) == [(0, 1, KNOWS), (1, 2, 1), (2, 3, CLOSE)]


def test_one_list_can_be_assembled_twice():
    one = listed("name,knows,seat\nAna,Bo,1\nBo,,2\n")
    notes, guests = list(one.notes), one.guests
    first, second = (
        assemble(one, Options(tables=tables, courses=1), DinnerFile()) for tables in ("1x2", "1x4")
    )
    assert (one.notes, one.guests) == (notes, guests)
    assert [intake.dinner.seat_count for intake in (first, second)] == [2, 4]
    assert first.notes == second.notes


def test_people_keep_their_dinner():
    people = People(read("name\nAna\n").dinner)
    with pytest.raises(AttributeError):
        people.dinner = read("name\nBo\n").dinner  # type: ignore[misc]


def test_namesakes_whom_print_numbers_are_told_with_their_ids():
    intake = read("id,name,household\nx7,Ana,Oak\nx8,Bo,Elm\nx9,ANA,Elm\n")
    assert "Of one name, and numbered in print: Ana has id x7 and ANA 2 has id x9." in intake.notes
    assert not any("one name" in note for note in read("name,team\nAna,A\nAna,B\n").notes)


def test_of_many_names_that_several_share_the_first_are_told():
    rows = [f"Name {number % 9}" for number in range(18)]
    told = [note for note in read("\n".join(["name", *rows])).notes if "numbered" in note]
    assert len(told) == 6
    assert (
        "So are those of 3 more names; seats.csv has their ids."
        in read("\n".join(["name", *rows])).notes
    )


def test_who_is_named_and_does_not_come_is_told_with_the_place(tmp_path):
    (tmp_path / "dinner.toml").write_text('[[rules]]\napart = ["Ana", "Bo", "Cy"]\n')
    text = "name,rsvp,with\nAna,yes,\nBo,no,\nCy,yes,Bo\nDee,yes,\n"
    intake = read(text, dinner_file=tmp_path / "dinner.toml")
    assert sentences(intake) == ["Ana and Cy sit at different tables"]
    assert any(
        note.startswith("Named, and passed over, since they do not come: 'Bo' (guests.csv, line 4, "
                        "column with")
        for note in intake.notes
    )  # fmt: skip


def test_who_is_there_at_no_course_is_told_and_gets_no_seat(tmp_path):
    rules = '[[rules]]\npresent = "Bo"\ncourses = []\n[[rules]]\napart = ["Ana", "Bo"]\n'
    (tmp_path / "dinner.toml").write_text(rules)
    intake = read("name,courses\nAna,\nBo,\nCy,none\nDee,n/a\n",
                  dinner_file=tmp_path / "dinner.toml")  # fmt: skip
    assert names(intake) == ["Ana", "Dee"]
    assert [guest.id for guest in intake.dinner.guests] == ["1", "4"]
    assert "There at no course, and given no seat: Bo and Cy." in intake.notes
    assert not sentences(intake)


def test_somebody_is_there(tmp_path):
    (tmp_path / "dinner.toml").write_text('[[rules]]\npresent = "Ana"\ncourses = []\n')
    said = complaint("name\nAna\n", dinner_file=tmp_path / "dinner.toml")
    assert said == "guests.csv: nobody is there at any course"
