"""Who declined gets no seat; who is not sure gets what the host says."""

import pytest

from tests.seating.intake.reading import complaint, names, read, sentences


def listed(*answers: str, header: str = "rsvp") -> str:
    rows = [f'G{number},"{answer}"' for number, answer in enumerate(answers, start=1)]
    return "\n".join([f"name,{header}", *rows])


HEADERS = """RSVP; Status; Attendee Status; Will you join us?; Zusage; Réponse; Asistencia;
    Presenza; Närvaro; Confirmed"""


@pytest.mark.parametrize("header", [" ".join(header.split()) for header in HEADERS.split(";")])
def test_answers_stand_in_many_columns(header):
    assert names(read(listed("Yes", "No", "accepted", "declined", header=header))) == ["G1", "G3"]


def test_one_line_says_how_many_are_not_sure_and_what_becomes_of_them():
    text = listed("yes", "no", "", "waitlist", "maybe", "pending", "going")
    told = "2 of 7 have not answered, 1 is on a waiting list and 1 says maybe: they are"
    intake = read(text)
    assert len(intake.dinner.guests) == 6
    assert f"{told} seated; --unsure leave leaves them out." in intake.notes
    assert "1 of 7 does not come and gets no seat: G2." in intake.notes
    intake = read(text, unsure="leave")
    assert names(intake) == ["G1", "G7"]
    assert f"{told} left out; --unsure seat seats them." in intake.notes


def test_of_one_kind_it_is_one_sentence():
    several, one = read(listed("yes", "", "no reply")), read(listed("yes", ""), unsure="leave")
    told = "2 of 3 have not answered and are seated; --unsure leave leaves them out."
    assert told in several.notes
    assert "1 of 2 has not answered and is left out; --unsure seat seats them." in one.notes


def test_what_is_no_answer_is_told_with_its_line():
    intake = read(listed("yes", "no", "Chicken"))
    assert names(intake) == ["G1", "G3"]
    told = "line 4 says 'Chicken' in column rsvp. Write yes, no or maybe."
    assert f"Not understood as an answer: {told}" in intake.notes


def test_a_column_that_holds_no_answers_is_not_one():
    intake = read(listed("VIP", "Press", header="Status"))
    assert len(intake.dinner.guests) == 2
    assert dict(intake.dinner.guests[0].fields) == {"status": "VIP"}
    assert any("not understood" in note for note in intake.notes)


def test_several_columns_together():
    rows = "Ana,yes,attending\nBo,yes,refunded\nCy,yes,not attending\nDee,,yes\n"
    text = f"name,Order RSVP,Attendee Status\n{rows}"
    intake = read(text)
    assert names(intake) == ["Ana", "Cy", "Dee"]
    told = "line 4 says 'yes' in column Order RSVP and 'not attending'"
    assert any(told in note for note in intake.notes)
    assert names(read(text, unsure="leave")) == ["Ana", "Dee"]


def test_a_number_says_how_many_come():
    assert names(read(listed("1", "0", "2"))) == ["G1", "G3", "Guest of G3"]


def test_present_takes_yes_and_no_and_courses():
    text = "name,Present\nAna,yes\nBo,no\nCy,\n"
    assert names(read(text)) == ["Ana", "Cy"]
    assert names(read(text, unsure="leave")) == ["Ana"]
    intake = read("name,Present\nAna,Starter; Main\nBo,no\nCy,\n", unsure="leave")
    assert names(intake) == ["Ana", "Cy"]
    assert sentences(intake) == ["Ana is there for Starter and Main only"]


def test_nobody_in_a_party_comes():
    assert names(read("name,How many are coming?\nAna,1\nBo,0\n")) == ["Ana"]


def test_nobody_of_a_list_comes():
    assert complaint(listed("no", "no")) == "guests.csv, column rsvp: nobody of this list comes"
    assert complaint(listed("no", "maybe"), unsure="leave").endswith(
        "1 are not sure: --unsure seat seats them"
    )


def test_who_does_not_come_may_be_named():
    rows = 'Ana,yes,Bo,Bo:close; Cy,Bo\nBo,no,,,\nCy,yes,"Bo, Ana",,\n'
    dinner = read(f"name,rsvp,avoid,knows,partner\n{rows}").dinner
    assert len(dinner.acquaintances.strength) == 1
    told = [rule.sentence(dinner) for rule in dinner.rules]
    assert told == ["Cy and Ana sit at different tables"]


def test_rules_and_pairs_pass_over_who_does_not_come(dinner, tmp_path):
    (tmp_path / "guests.csv").write_text("name,rsvp\nAna,yes\nBo,no\nCy,yes\n")
    (tmp_path / "pairs.csv").write_text("a,b\nAna,Bo\nAna,Cy\n")
    intake = dinner(
        '[[rules]]\napart = ["Ana", "Bo"]\n[[rules]]\ntogether = ["Ana", "Bo", "Cy"]\n'
        '[[rules]]\nstays = ["Ana", "Bo"]\n[[rules]]\npresent = "Bo"\ncourses = [1]\n',
        knows=tmp_path / "pairs.csv",
    )
    assert sentences(intake) == ["Ana and Cy share a table", "Ana keeps one seat all evening"]
    assert list(intake.dinner.acquaintances.strength) == [(0, 1, 2)]


def test_numbers_of_guests_are_those_of_their_rows():
    assert [guest.id for guest in read(listed("yes", "no", "yes")).dinner.guests] == ["1", "3"]


def test_of_answers_about_several_events_that_about_the_dinner_counts():
    text = "Guest,Attending Ceremony,Attending Dinner\nAna,Yes,Yes\nBo,Yes,No\nCy,No,Yes\n"
    assert names(read(text)) == ["Ana", "Cy"]
    rehearsal = "Guest,Wedding RSVP,Rehearsal Dinner RSVP\nAna,Yes,No\nBo,No,No\n"
    assert names(read(rehearsal)) == ["Ana"]


def test_an_order_that_is_paid_is_no_answer_of_who_declined():
    text = "Name,Will you come?,Order status\nAna,no,completed\nBo,yes,completed\nCy,,paid\n"
    assert names(read(text)) == ["Bo", "Cy"]


@pytest.mark.parametrize("cell", ["yes", "2026-05-01", "voided", "x"])
def test_a_place_that_was_given_back_is_nobodys(cell):
    assert names(read(f"Name,Cancelled\nAna,\nBo,{cell}\nCy,no\nDee,0\n")) == ["Ana", "Cy", "Dee"]


def test_somebody_who_says_when_they_come_is_not_asked_whether():
    assert names(read("Name,Kommt\nAna,ja\nBo,nein\n")) == ["Ana"]
