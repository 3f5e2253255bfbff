"""Columns about somebody whom a guest brings."""

import pytest

from seating.intake.comers.member_columns import member_columns
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.headers import understand
from seating.words.errors import Origin


def members(*headers: str) -> list[tuple[bool, dict[str, str]]]:
    written, cells = ["Name", *headers], [["Ana"]] + [[""]] * len(headers)
    known, _ = understand(written, cells, Origin("guests.csv"))
    return [
        (one.child, {what: written[place] for what, place in one.places.items()})
        for one in member_columns(GuestList("guests.csv", known, cells, [2]))
    ]


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("partner_first_name", "first"),
        ("Partner's last name", "last"),
        ("Name of your partner", "name"),
        ("Guest 2", "name"),
        ("Guest 2 Name", "name"),
        ("Additional guest name", "name"),
        ("Vorname Partner", "first"),
        ("Nom du conjoint", "name"),
    ],
)
def test_a_partner_or_another_guest(header, what):
    assert members(header) == [(False, {what: header})]


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("child_1_first_name", "first"),
        ("Kid 2", "name"),
        ("Kind 1 Vorname", "first"),
        ("Enfant 1 prénom", "first"),
    ],
)
def test_a_child(header, what):
    assert members(header) == [(True, {what: header})]


def test_columns_of_one_person_belong_together():
    headers = "partner_first_name;partner_diet;child 1 name;child 1 diet;child 2 name;T-shirt"
    found = members(*headers.split(";"), "partner T-shirt")
    assert found == [
        (
            False,
            {"first": "partner_first_name", "diet": "partner_diet", "t-shirt": "partner T-shirt"},
        ),
        (True, {"name": "child 1 name", "diet": "child 1 diet"}),
        (True, {"name": "child 2 name"}),
    ]


NOBODY = """Child; Kind; Ticket kind; Number of children; Relationship to couple; Order date;
    Guest 1; Partner; partner_diet; Save the date sent; Guest of; Person in charge"""


@pytest.mark.parametrize("header", [" ".join(header.split()) for header in NOBODY.split(";")])
def test_what_is_said_of_nobody_else(header):
    assert members(header) == []


def test_a_plus_one_may_have_columns_of_their_own():
    assert members("Plus one name", "Plus one diet") == [
        (False, {"diet": "Plus one diet", "name": "Plus one name"})
    ]
    assert members("Plus one name") == []
