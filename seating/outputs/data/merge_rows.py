"""A plan as rows for other programs, in which no cell is ever taken for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seating.dinner.plan import Plan
from seating.outputs.choices.food import food
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.print.followup_sheets import whom_they_met

Rows = list[list[str]]
# What a formula begins with, the wide signs of East Asian keyboards too.
_SIGNS = r"[=+\-@＝＋－＠]"
_AT_THE_START = re.compile(rf"\A(?=\s*{_SIGNS}|[\t\r\n])")
# A quote that stands first in what was split off is taken for the beginning of a quoted cell.
_AFTER_A_BREAK = re.compile(rf"""[;\t\r\n|](?=[\s"]*{_SIGNS})""")


def plain(cell: str) -> str:
    """A cell of a CSV file that a spreadsheet reads as text, wherever it splits the file.

    Programs take a cell that begins as a formula does for one; an apostrophe before it says
    that it is none. Some split files at semicolons, tabs or bars and not at commas: where a
    formula would follow one of these, or a line break, there is a comma instead.

    Examples
    --------
    >>> plain("=1+1"), plain("Ana"), plain("+44 20 7946 0000")
    ("'=1+1", 'Ana', "'+44 20 7946 0000")
    >>> plain("ana@mail.example; +44 20 7946 0000"), plain("nuts; milk")
    ('ana@mail.example, +44 20 7946 0000', 'nuts; milk')
    """
    return _AT_THE_START.sub("'", _AFTER_A_BREAK.sub(",", cell), count=1)


def itinerary_rows(plan: Plan, lang: str = "en", guests: Iterable[int] | None = None) -> Rows:
    """One row a guest: name, table and seat of each course, and every column of the list.

    Parameters
    ----------
    plan : Plan
    lang : str, optional
        Of the headers.
    guests : iterable of int, optional
        Those who get a row; everyone when left out.
    """
    said, dinner = printed_words(lang), plan.dinner
    columns = list(dict.fromkeys(key for guest in dinner.guests for key in guest.fields))
    head = ["id", said["name"]]
    for course in dinner.courses:
        head += [f"{course.name}: {said['table']}", f"{course.name}: {said['seat']}"]
    rows = [[*head, *columns]]
    for number in _these(plan, guests):
        guest = dinner.guests[number]
        row = [guest.id, dinner.label(number)]
        for stop in plan.itinerary(number):
            row += ["", ""] if stop is None else [dinner.tables[stop.table].name, str(stop.seat)]
        rows.append(row + [guest.get(column) for column in columns])
    return rows


def course_rows(plan: Plan, course: int, lang: str = "en") -> Rows:
    """One row a guest at a course, by table and seat: table, seat, name, dish and diet."""
    said, dinner = printed_words(lang), plan.dinner
    rows = [[said["table"], said["seat"], said["name"], said["diet"]]]
    for number, table in enumerate(dinner.tables):
        for one in plan.at(course, number):
            plate = food(dinner.guests[one.guest])
            rows.append([table.name, str(one.seat), dinner.label(one.guest), plate])
    return rows


def diet_rows(plan: Plan, lang: str = "en") -> Rows:
    """One row for each diet at each course: course, table, seat, diet, name."""
    said, dinner = printed_words(lang), plan.dinner
    rows = [[said["course"], said["table"], said["seat"], said["diet"], said["name"]]]
    for course, one in enumerate(dinner.courses):
        for table, seat, name, diet in course_rows(plan, course, lang)[1:]:
            if diet.strip():
                rows.append([one.name, table, seat, diet, name])
    return rows


def followup_rows(plan: Plan, lang: str = "en", guests: Iterable[int] | None = None) -> Rows:
    """One row for each guest and each they met: guest, course, met, contact.

    Parameters
    ----------
    plan, lang, guests
        As for `itinerary_rows`.
    """
    said, dinner, met = printed_words(lang), plan.dinner, whom_they_met(plan)
    rows = [["id", said["name"], said["course"], said["met_name"], said["contact"]]]
    for guest in _these(plan, guests):
        for one in met[guest]:
            course = dinner.courses[one.course].name
            who, other = dinner.label(guest), dinner.label(one.guest)
            rows.append([dinner.guests[guest].id, who, course, other, one.contact])
    return rows


def _these(plan: Plan, guests: Iterable[int] | None) -> Iterable[int]:
    return range(len(plan.dinner.guests)) if guests is None else guests
