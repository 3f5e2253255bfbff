"""Whatever a row names or counts: nobody is lost, none invented, nobody seated who declined."""

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating.rules import Together
from tests.seating.intake.reading import complaint, names, read, sentences

YES = ["yes", "Ja", "accepted", "Going", "oui", "Attending", "sí", "Will attend"]
NO = ["no", "No, sorry", "declined", "Nein", "Refunded", "not attending", "cancelled", "non"]
UNSURE = ["", "maybe", "pending", "Waitlist", "noch nicht", "tentative", "no response"]
STYLES = ["alone", "cell", "plus", "named", "columns", "child", "party", "size"]


@dataclass(frozen=True)
class Row:
    """A row of a list, and who is in it: the guest, others by name, and how many without one."""

    cells: dict[str, str]
    guest: str
    others: tuple[str, ...] = ()
    nameless: int = 0


@st.composite
def rows(draw, letter: str) -> Row:
    """A row in one of the styles in which hosts write parties."""
    guest, others = f"Host{letter} Q{letter}", (f"Kim{letter} Q{letter}", f"Lou{letter} Q{letter}")
    count, style = draw(st.integers(1, 3)), draw(st.sampled_from(STYLES))
    cells = {"name": guest}
    if style == "cell":
        ways = [f" + {count}", f" (+{count})", f" ({count + 1})", f" x{count + 1}"]
        return Row({"name": guest + draw(st.sampled_from(ways))}, guest, nameless=count)
    if style == "plus":
        said = draw(st.sampled_from([str(count), "yes", "guest", "TBA"]))
        return Row(cells | {"plus one": said}, guest, (), count if said.isdecimal() else 1)
    if style == "named":
        return Row(cells | {"plus one": others[0]}, guest, others[:1])
    if style == "columns":
        if draw(st.booleans()):
            return Row(cells | {"partner name": others[0]}, guest, others[:1])
        return Row(cells | {"partner name": "Guest"}, guest, nameless=1)
    if style == "child":
        return Row(cells | {"child 1 name": others[0], "child 2 name": others[1]}, guest, others)
    if style == "party":
        between = draw(st.sampled_from(["; ", ", ", " & "]))
        listed = between.join((guest, *others) if draw(st.booleans()) else others)
        more = draw(st.integers(0, 2))
        cells |= {"names of party": listed, "party size": str(3 + more)}
        return Row(cells, guest, others, more)
    if style == "size":
        return Row(cells | {"party size": str(1 + count)}, guest, nameless=count)
    return Row(cells, guest)


@st.composite
def lists(draw) -> list[tuple[Row, str]]:
    """Rows with their answers; the first one comes."""
    found = [draw(rows("abcdef"[number])) for number in range(draw(st.integers(1, 6)))]
    answers = [draw(st.sampled_from(YES + NO + UNSURE)) for _ in found]
    answers[0] = draw(st.sampled_from(YES))
    return list(zip(found, answers, strict=True))


HEADERS = """name;rsvp;plus one;partner name;child 1 name;child 2 name;names of party;party size"""


def as_text(listed: list[tuple[Row, str]]) -> str:
    headers = HEADERS.split(";")
    lines = [",".join(headers)]
    for row, answer in listed:
        cells = row.cells | {"rsvp": answer}
        lines.append(",".join(f'"{cells.get(header, "")}"' for header in headers))
    return "\n".join(lines)


@settings(max_examples=100, deadline=None)
@given(lists(), st.sampled_from(["seat", "leave"]))
def test_everybody_who_comes_is_there_once(listed, unsure):
    intake = read(as_text(listed), unsure=unsure)
    guests = intake.dinner.guests
    comes = YES + UNSURE if unsure == "seat" else YES
    coming = [row for row, answer in listed if answer in comes]
    named = [name for row in coming for name in (row.guest, *row.others)]
    nameless = [f"Guest of {row.guest}" for row in coming for _ in range(row.nameless)]
    assert Counter(guest.name for guest in guests) == Counter(named + nameless)
    assert len(set(intake.dinner.labels)) == len(guests) == len({guest.id for guest in guests})
    for row in coming:
        party = [row.guest, *row.others, f"Guest of {row.guest}"]
        members = [index for index, guest in enumerate(guests) if guest.name in party]
        if len(members) > 1:
            assert len({guests[index].get("household") for index in members} - {""}) == 1
        close = intake.dinner.acquaintances.strength
        assert all(close[one, two] == 3 for one in members for two in members if one < two)
    rules = intake.dinner.rules
    kept = Counter(str(rule.guests[1]) for rule in rules if isinstance(rule, Together))
    by_id = {guest.id: guest.name for guest in guests}
    children = {name for row in coming if "child 1 name" in row.cells for name in row.others}
    assert {by_id[guest] for guest in kept} == children | set(nameless)
    assert max(kept.values(), default=1) == 1
    told = " ".join(intake.notes)
    assert not any(answer in NO for _, answer in listed) or "no seat" in told
    assert not any(answer in UNSURE for _, answer in listed) or "--unsure" in told


def test_a_list_of_guests_alone_is_as_it_is():
    intake = read("name,company\nAna,Acme\nBo,\n")
    assert names(intake) == ["Ana", "Bo"]
    assert [guest.id for guest in intake.dinner.guests] == ["1", "2"]
    assert len(intake.notes) == 1


def test_who_is_named_and_has_a_row_is_one_guest():
    header = "name,plus one,party size\n"
    intake = read(f"{header}Ana Ruiz,Bo Lee,2\nBo Lee,Ana Ruiz,2\n")
    assert names(intake) == ["Ana Ruiz", "Bo Lee"]
    assert intake.dinner.acquaintances.strength[0, 1] == 3
    assert names(read(f"{header}Ana Ruiz,Bo Lee,2\nBo Lee,,2\n")) == ["Ana Ruiz", "Bo Lee"]


@pytest.mark.parametrize("household", ["", "Fox"])
def test_whom_two_rows_name_is_one_guest(household):
    party = f'{household},"Tom, Sally, Harry"\n'
    text = f"name,household,names of party\nTom Fox,{party}Sally Fox,{party}"
    assert names(read(text)) == ["Tom Fox", "Harry", "Sally Fox"]


def test_who_is_named_and_declined_is_not_there():
    rows = "Ana,yes,Bo,,\nBo,no,,,\nCy,yes,,Dee,no\n"
    intake = read(f"name,rsvp,plus one,partner_name,partner_rsvp\n{rows}")
    assert names(intake) == ["Ana", "Cy"]
    assert any(note.startswith("Left out, as their own column says: Dee") for note in intake.notes)


def test_a_partner_comes_without_the_guest_of_the_row():
    text = "name,rsvp,partner_name,partner_rsvp\nAna,no,Bo,yes\nCy,yes,Dee,\n"
    assert names(read(text)) == ["Bo", "Cy", "Dee"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "name\nTom & Jane Fox\n",
            "Each gets one seat, but looks like several people: 'Tom & Jane Fox' on line 2; "
            "--split-names gives each person a seat and a card.",
        ),
        (
            "name\nFamilie Ash\n",
            "Each gets one seat, but looks like more people, nobody knows how many: 'Familie Ash' "
            "on line 2; write how many, as in 'Familie Fox (4)', or give each a row.",
        ),
        (
            "name,party size\nAna,a few\nBo,2\n",
            "Not understood as a number of people, and passed over: 'a few' on line 2, column "
            "party size; write digits.",
        ),
        (
            "name,plus one\nAna,maybe\n",
            "It is not sure whether others come along, and they are seated: 'maybe' on line 2, "
            "column plus one; --unsure leave leaves them out.",
        ),
        (
            "name,plus one\nAna,Bo Lee\n",
            "1 guest comes without a row of their own: Bo Lee with Ana (line 2).",
        ),
    ],
)
def test_what_is_not_sure_is_told_by_line(text, told):
    assert told in read(text).notes


def test_companions_are_kept_at_the_table_of_their_host(dinner, tmp_path):
    text = "name,plus one\nAna,1\nBo,\n"
    assert sentences(read(text)) == ["Ana and Guest of Ana share a table"]
    assert sentences(read(text, companions="anywhere")) == []
    assert sentences(read(text, companions="beside")) == ["Ana and Guest of Ana sit side by side"]
    assert sentences(read("name,table,plus one\nAna,1,1\nBo,,\n", tables="2x2")) == [
        "Ana sits at table 1",
        "Guest of Ana sits at table 1",
    ]
    (tmp_path / "guests.csv").write_text(text)
    rule = '[[rules]]\napart = ["Ana", "Guest of Ana"]\n'
    assert sentences(dinner(rule)) == ["Ana and Guest of Ana sit at different tables"]


def test_more_than_a_table_holds_sit_where_there_is_room():
    intake = read("name,party size\nAna,9\nBo,1\n", tables="2x5")
    assert sentences(intake) == []
    assert any(note.startswith("More come along than a table holds") for note in intake.notes)


def test_a_cell_of_as_many_people_as_are_counted_is_several():
    assert names(read("name,Anzahl Personen\nPetra & Klaus Schmidt,2\nTom & Jane Fox,3\n")) == [
        "Petra Schmidt",
        "Klaus Schmidt",
        "Tom & Jane Fox",
        "Guest of Tom & Jane Fox",
        "Guest of Tom & Jane Fox",
    ]


def test_partners_of_whom_nobody_has_a_row_are_brought():
    intake = read("Name,Partner\nIris Vetch,Tove Vetch\nCato Lynn,none\n")
    assert names(intake) == ["Iris Vetch", "Tove Vetch", "Cato Lynn"]
    assert intake.dinner.acquaintances.know(0, 1)


def test_a_partner_who_is_misspelt_is_an_error():
    said = complaint("Name,Partner\nIris Vetch,Tove Vetsch\nTove Vetch,\n")
    assert "did you mean 'Tove Vetch'" in said


def test_other_columns_of_names_are_of_those_who_come_along():
    text = "Name,Members in party,Names\nIris Vetch,3,Tove and Nettle\nPoppy Sedge,1,\n"
    assert names(read(text)) == ["Iris Vetch", "Tove", "Nettle", "Poppy Sedge"]
