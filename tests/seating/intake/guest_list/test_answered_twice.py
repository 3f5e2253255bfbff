"""Of two answers of one person the last counts; two people of one name stay two."""

import pytest

from tests.seating.intake.reading import names, read


def test_of_two_answers_of_one_address_the_last_counts():
    listing = (
        "Timestamp,E-mail,Your name,Diet\n"
        "2026/09/01 10:00:01,a@x.example,Tomas,vegan\n"
        "2026/09/01 11:10:00,b@x.example,Ursa,\n"
        "2026/09/02 10:00:00,A@x.example,Tomas Vale,none\n"
    )
    intake = read(listing)
    assert names(intake) == ["Ursa", "Tomas Vale"]
    assert intake.notes[0] == (
        "Answered more than once: Tomas Vale on lines 2 and 4, of which line 4 counts. If they "
        "are several people, write their names in full."
    )


def test_the_last_is_the_latest_where_the_time_can_be_told():
    header, rows = "Timestamp,E-mail,Name,Diet\n", ["a@x.example,Ana,new", "a@x.example,Ana,old"]
    years = "\n".join(f"{time},{row}" for time, row in zip(["2026-09-02", "2026-09-01"], rows,
                                                           strict=True))  # fmt: skip
    dots = "\n".join(f"{time},{row}" for time, row in zip(["02.09.2026", "30.08.2026"], rows,
                                                          strict=True))  # fmt: skip
    unclear = "\n".join(f"{time},{row}" for time, row in zip(["9/2/2026", "9/1/2026"], rows,
                                                             strict=True))  # fmt: skip
    found = [read(header + text).dinner.guests[0].get("diet") for text in (years, dots, unclear)]
    assert found == ["new", "new", "old"]


def test_rows_alike_but_for_the_time_are_one_answer():
    listing = "Submitted at,Name,Company\n10:00,Ana,Acme\n10:05,Ana,Acme\n10:07,Ana,Bolt\n"
    intake = read(listing)
    assert [guest.get("company") for guest in intake.dinner.guests] == ["Acme", "Bolt"]


def test_one_name_and_one_address_without_ids_are_one_person():
    assert names(read("name,e-mail\nAna,a@x.example\nBo,b@x.example\nana,a@x.example\n")) == [
        "Bo",
        "ana",
    ]


@pytest.mark.parametrize(
    "listing",
    [
        "Order #,Name,E-mail,Attendee #\n1,Ana,a@x.example,5\n1,Ana,a@x.example,6\n",
        "Order #,Name,E-mail\n1,Ana,a@x.example\n1,Ana,a@x.example\n",
        "id,Name,E-mail\n1,Ana,a@x.example\n2,Ana,a@x.example\n",
        "Name,Company\nAna,Acme\nAna,Acme\n",
        "Timestamp,Name,E-mail\n10:00,Ana,a@x.example\n10:05,Ana,b@x.example\n",
        "Name,Phone\nAna,555\nAna,555\n",
    ],
)
def test_tickets_ids_and_namesakes_are_several_people(listing):
    assert names(read(listing)) == ["Ana", "Ana"]


def test_two_names_of_one_address_are_both_seated_and_told():
    listing = "Timestamp,E-mail,Name\n1,a@x.example,Ana\n2,a@x.example,Bo\n3,a@x.example,Ana\n"
    intake = read(listing)
    assert names(intake) == ["Bo", "Ana"]
    assert intake.notes[1] == (
        "One e-mail address, and several names, on lines 2, 3 and 4: each is seated."
    )
