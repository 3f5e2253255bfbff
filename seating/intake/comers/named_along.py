"""Who is named beside the guest of a row: in the same cell, or in columns of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cached_property

from seating.intake.comers.list_cells import ListCells
from seating.intake.comers.member_columns import MemberColumns, member_columns
from seating.intake.comers.names_one import names_one, not_surely_one
from seating.intake.comers.row_party import Brought, RowParty
from seating.intake.comers.written_together import MAY_JOIN, comma_is_of_one, people_in
from seating.intake.guest_list.header_row import is_plain_name
from seating.words.attendance import Answer, answer_in
from seating.words.companion_words import is_firm, is_household, is_nobody_yet
from seating.words.counted_people import Along, along_with, count_in, says_several
from seating.words.names import bare, fold
from seating.words.yes_no import says_no, says_nothing

ALIKE = 0.85
MOST_COMPARED = 20
"""Names that are compared letter by letter, which takes long in a list of thousands."""
_YES_AND = re.compile(r"(?:yes|yep|ja|oui|si|sí|sì|sim)\b[\s:,–-]+(?=\S)", re.IGNORECASE)


def plus_count(value: str) -> int | None:
    """How many a cell of ``plus one`` counts, or None where it names them.

    Examples
    --------
    >>> plus_count("yes"), plus_count("2"), plus_count("no"), plus_count("Jane Fox")
    (1, 2, 0, None)
    """
    if says_no(value) or (says_nothing(value) and not is_nobody_yet(value)):
        return 0
    count = count_in(value)
    if count is not None:
        return count
    if is_nobody_yet(value):
        return 1
    answer = None if _YES_AND.match(value) else answer_in(value)
    if answer is None:
        return None
    return 0 if answer is Answer.DECLINED else 1


def _is_like(name: str, names: Sequence[str]) -> bool:
    """Whether a name is another's but for a slip."""
    return bool(get_close_matches(bare(name), names, n=1, cutoff=ALIKE))


def is_same_person(one: str, other: str) -> bool:
    """Whether two names of one party may be the same person's: one may lack the surname.

    Examples
    --------
    >>> is_same_person("Tomas", "Tomas Berg"), is_same_person("Tomas Elm", "Tomas Berg")
    (True, False)
    """
    first, second = fold(one).split(), fold(other).split()
    return first == second or (
        first[:1] == second[:1] and min(len(first), len(second)) == 1 and bool(first)
    )


class NamedAlong:
    """Finds everybody whom rows name.

    Parameters
    ----------
    cells : ListCells
    """

    def __init__(self, cells: ListCells) -> None:
        self.cells = cells
        self.choices = cells.comers.choices
        self.members = member_columns(cells.read)
        self._added: dict[str, list[int]] = defaultdict(list)

    @cached_property
    def _commas_part(self) -> bool:
        return not comma_is_of_one(self.cells.names)

    def rows_to_ask(self, rows: Sequence[int]) -> Sequence[int]:
        """Of all rows those whose party may be more than their guest."""
        if self.members or self._others_are_named:
            return rows
        return not_surely_one(self.cells.names)

    def party(self, row: int) -> RowParty:
        """The guest of a row, and everybody whom it names."""
        party = self._of_name(row)
        for member in self.members:
            self._member(row, member, party)
        if not self._others_are_named or not self.cells.seated[row]:
            return party
        if self._are_companions:
            self._bring_partners(row, party)
        elif self.cells.counts_people:
            self._link_partners(row, party)
        for place, name in self._named_in_cells(row):
            if not is_same_person(name, party.name):
                self._person(row, name, place, party)
        return party

    @cached_property
    def _others_are_named(self) -> bool:
        """Whether any column names those whom a guest brings."""
        return any(map(self.cells.places, ("plus one", "party names", "partner")))

    def _named_in_cells(self, row: int) -> Iterator[tuple[int, str]]:
        """Everybody whom cells about a party name, and the column that does."""
        for place, value in self.cells.cells(row, "plus one"):
            if plus_count(value) is None:
                yield from ((place, one) for one in people_in(_YES_AND.sub("", value, count=1)))
        for place, value in self.cells.cells(row, "party names"):
            if not says_nothing(value) and count_in(value) is None:
                yield from ((place, one) for one in people_in(value))

    @cached_property
    def _are_companions(self) -> bool:
        """Whether nobody whom a column of partners names has a row: then they are brought."""
        named = [
            value
            for row in range(len(self.cells.names))
            for _, value in self.cells.cells(row, "partner")
            if not says_nothing(value) and not says_no(value)
        ]
        if not named or any(self._may_be_there(name) for name in named):
            return False
        names = [bare(name) for name in self.cells.names]
        return not any(_is_like(name, names) for name in named[:MOST_COMPARED])

    def _may_be_there(self, name: str) -> bool:
        """Whether a row is called so, in whole or in part, or is no plain name."""
        words = fold(name).split()
        return (
            not is_plain_name(name)
            or ":" in name
            or ";" in name
            or bool(self.cells.rows_called(name))
            or any(map(self.cells.rows_of_first_name, words[:1]))
        )

    def _bring_partners(self, row: int, party: RowParty) -> None:
        """Partners without rows of their own come along."""
        for place, value in self.cells.cells(row, "partner"):
            if not says_nothing(value) and not says_no(value):
                self._person(row, value, place, party)

    def _link_partners(self, row: int, party: RowParty) -> None:
        """Partners with rows of their own: whoever counts a party has counted them."""
        for _, value in self.cells.cells(row, "partner"):
            own = self._row_of(row, value)
            if own not in (None, row, *party.rows) and own is not None and self.cells.seated[own]:
                party.rows.append(own)

    def _of_name(self, row: int) -> RowParty:
        """What the cell of the name holds; more people than one only where the host says so."""
        cell = self.cells.names[row]
        if not cell or names_one(cell):
            return RowParty(cell)
        along = self._along(row)
        name = cell if along is None else along.who
        people = self._several(row, name)
        if not is_firm(name) and (is_household(name) or says_several(name)) and along is None:
            self.cells.tell("household", row)
        return RowParty(people[0], along, [Brought(other, like_host=True) for other in people[1:]])

    def _along(self, row: int) -> Along | None:
        """Who comes along by the cell of the name; a number may also tell namesakes apart."""
        name = self.cells.names[row]
        along = None if is_firm(name) else along_with(name)
        if along is not None and along.in_all:
            others = [other for other in self.cells.rows_called(along.who) if other != row]
            return None if others else along
        return along

    def _several(self, row: int, name: str) -> tuple[str, ...]:
        if not MAY_JOIN.search(name):
            return (name,)
        people = people_in(name, self._commas_part)
        counted = self.cells.number(row, "party size") if self.cells.places("party size") else 0
        if len(people) > 1 and not self.choices.split_names and counted != len(people):
            self.cells.tell("several", row)
            return (name,)
        if len(people) == 1 and self.choices.split_names and len(people_in(name)) > 1:
            self.cells.tell("one", row)
        return people

    def _member(self, row: int, member: MemberColumns, party: RowParty) -> None:
        """Somebody for whom the list has columns of their own."""
        columns = self.cells.read.columns
        said = {what: columns[place][row] for what, place in member.places.items()}
        first = said.get("first") or said.get("name", "")
        name = first if "name" in said and not said.get("first") else (
            f"{first} {said.get('last', '')}".strip()
        )  # fmt: skip
        nameless = is_nobody_yet(first) or answer_in(first) is Answer.COMES or bool(count_in(first))
        if not name or not first or (not nameless and plus_count(first) == 0):
            return
        answer = answer_in(said["rsvp"]) if said.get("rsvp") else None
        comes = self.cells.seated[row] if answer is None else self.cells.comers.comes(answer)
        if not comes:
            if answer is not None:
                who = f"the guest of {party.name}" if nameless else name
                self.cells.told.of(
                    "away", f"{who} (line {self.cells.read.lines[row]})", self.cells.read.lines[row]
                )
            return
        left = {"name", "rsvp", "first", "last"} if nameless else {"name", "rsvp"}
        own = {
            place: said[what]
            for what, place in member.places.items()
            if what not in left and said[what]
        }
        brought = Brought("" if nameless else name, member.header, own, member.child, False, answer)
        if nameless:
            party.brought.append(brought)
        else:
            self._add(row, brought, party)

    def _person(self, row: int, written: str, place: int, party: RowParty) -> None:
        """Somebody whom a cell names, or says to come without a name."""
        header = self.cells.header(place)
        count = 1 if is_nobody_yet(written) else count_in(written)
        along = along_with(written) if count is None else Along("", count)
        if written := written if along is None else along.who:
            self._add(row, Brought(written, header), party)
        if along is not None:
            party.brought += [Brought(header=header) for _ in range(along.others)]

    def _add(self, row: int, brought: Brought, party: RowParty) -> None:
        """Add somebody, unless they are there already, in a row of their own or of another."""
        there = [
            one for one in party.brought if one.name and is_same_person(one.name, brought.name)
        ]
        if there:
            there[0].cells = brought.cells | there[0].cells
            there[0].child = there[0].child or brought.child
            return
        own = self._row_of(row, brought.name)
        if own is None:
            own = next((other for other in self._added[fold(brought.name)]
                        if self._name_each_other(row, other)), None)  # fmt: skip
        if own is None:
            self._added[fold(brought.name)].append(row)
            party.brought.append(brought)
        elif own != row and own not in party.rows:
            party.rows.append(own)

    def _row_of(self, row: int, name: str) -> int | None:
        """The row of somebody who is named in another's, if they have one."""
        rows = self.cells.rows_called(name)
        if row in rows:
            return row
        near = self.cells.rows_of_party(row)
        if not rows and len(name.split()) == 1:
            rows = [
                other
                for other in self.cells.rows_of_first_name(name)
                if other in near or self._names(other, row)
            ]
        return next((one for one in rows if one in near), rows[0] if rows else None)

    def _name_each_other(self, row: int, other: int) -> bool:
        """Whether two rows are of one party, so that whom both name is one person."""
        near = other in self.cells.rows_of_party(row)
        return near or self._names(row, other) or self._names(other, row)

    def _names(self, row: int, other: int) -> bool:
        """Whether the cells of a row name the guest of another."""
        return any(
            is_same_person(name, self.cells.names[other])
            for column in ("party names", "plus one")
            for _, value in self.cells.cells(row, column)
            for name in people_in(value)
        )
