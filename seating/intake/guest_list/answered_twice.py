"""One person in several rows: of two answers to a form the last one counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.guests import names_of
from seating.words.columns import plain
from seating.words.kinds_of_cells import is_mail
from seating.words.names import fold, listed_few

MOST_TOLD = 6
MOST_LINES = 20
_TICKETS = re.compile(
    r"ticket|order|booking|bestell|buchung|billet|commande|reserva|entrada|bigliett|ordine|"
    r"bilhete|pedido|bestelling|biljett|bokning"
)


def last_answers(read: GuestList) -> GuestList:
    """The list without answers that somebody gave again later, each of which is told.

    One person are two rows of one e-mail address and one name, or rows alike in everything but
    the time of a form. Tickets and other rows with ids of their own are several people, and so
    are two names of one address.
    """
    mails = _mails(read)
    form = any(True for _ in read.filled("answered"))
    if not mails and not form:
        return read
    names = [fold(name) for name in names_of(read)]
    alike: dict[str, list[int]] = {}
    two_names: list[list[int]] = []
    if form or not (_are_tickets(read) or any(True for _ in read.filled("id"))):
        for mail, rows in mails.items():
            people = _people(rows, names)
            for number, theirs in enumerate(people):
                alike[f"{mail} {number}"] = theirs
            if len(people) > 1:
                two_names.append(rows)
    if form:
        alike |= dict(_but_for_the_time(read, names))
    times = _times(read)
    last: dict[int, int] = {}
    told = []
    for rows in alike.values():
        there = [row for row in rows if row not in last]
        if len(there) < 2:
            continue
        counts = max(there, key=lambda row: (times.get(row, ()), row))
        last |= {row: counts for row in there if row != counts}
        lines = listed_few([str(read.lines[row]) for row in there], MOST_LINES)
        told.append(f"{names_of(read)[counts]} on lines {lines}, of which line "
                    f"{read.lines[counts]} counts")  # fmt: skip
    notes = _notes(read, told, two_names if form else [])
    return read.without(last, notes) if last else read.without((), notes) if notes else read


def _notes(read: GuestList, told: list[str], two_names: list[list[int]]) -> list[str]:
    notes = []
    if told:
        notes.append(f"Answered more than once: {listed_few(told, MOST_TOLD)}. If they are several "
                     "people, write their names in full.")  # fmt: skip
    if two_names:
        lines = [listed_few([str(read.lines[row]) for row in rows], MOST_LINES)
                 for rows in two_names]  # fmt: skip
        notes.append(f"One e-mail address, and several names, on lines "
                     f"{listed_few(lines, MOST_TOLD)}: each is seated.")  # fmt: skip
    return notes


def _are_tickets(read: GuestList) -> bool:
    return any(_TICKETS.search(plain(header.written)) for header in read.headers)


def _mails(read: GuestList) -> dict[str, list[int]]:
    """The rows of each e-mail address."""
    rows: dict[str, list[int]] = {}
    for cell in read.filled("contact"):
        if is_mail(cell.value):
            there = rows.setdefault(fold(cell.value), [])
            if cell.guest not in there:
                there.append(cell.guest)
    return {mail: there for mail, there in rows.items() if len(there) > 1}


def _people(rows: list[int], names: list[str]) -> list[list[int]]:
    """Rows by whose they are: of two names one of which is part of the other, one person's."""
    people: list[list[int]] = []
    for row in rows:
        words = set(names[row].split())
        for theirs in people:
            known = set(names[theirs[0]].split())
            if words <= known or known <= words:
                theirs.append(row)
                break
        else:
            people.append([row])
    return people


def _but_for_the_time(read: GuestList, names: list[str]) -> Iterator[tuple[str, list[int]]]:
    """Rows alike in everything but when they were written, and their number."""
    compared = [
        column
        for header, column in zip(read.headers, read.columns, strict=True)
        if header.column not in ("answered", "id")
    ]
    rows: dict[str, list[int]] = {}
    for row, name in enumerate(names):
        key = "\0".join([name, *(column[row].casefold() for column in compared)])
        rows.setdefault(key, []).append(row)
    for key, there in rows.items():
        if len(there) > 1:
            yield key, there


def _times(read: GuestList) -> dict[int, tuple[int, ...]]:
    """When each row was answered, where the year says in what order a date is written."""
    times: dict[int, tuple[int, ...]] = {}
    for cell in read.filled("answered"):
        parts = [int(part) for part in re.findall(r"\d{1,9}", cell.value)]
        if len(parts) >= 3 and parts[0] >= 1000:
            times[cell.guest] = tuple(parts)
        elif re.match(r"\d{1,2}\.\d{1,2}\.\d{4}", cell.value):
            times[cell.guest] = (*reversed(parts[:3]), *parts[3:])
        else:
            return {}
    return times
