"""A plan as rows for other programs, in which no cell is ever taken for a formula."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.languages import printed_words
from seating.outputs.print.followup_sheets import whom_they_met

Rows = list[list[str]]
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def plain(cell: str) -> str:
    """A cell of a CSV file that a spreadsheet reads as text.

    Programs take a cell that begins with one of `FORMULA` for a formula; an apostrophe
    before it says that it is none.

    Examples
    --------
    >>> plain("=1+1"), plain("Ana"), plain("+44 20 7946 0000")
    ("'=1+1", 'Ana', "'+44 20 7946 0000")
    """
    return "'" + cell if cell.lstrip(" ").startswith(FORMULA) else cell


def itinerary_rows(plan: Plan, lang: str = "en") -> Rows:
    """One row a guest: name, table and seat of each course, and every column of the list.

    Parameters
    ----------
    plan : Plan
    lang : str, optional
        Of the headers.
    """
    said, dinner = printed_words(lang), plan.dinner
    columns = list(dict.fromkeys(key for guest in dinner.guests for key in guest.fields))
    head = ["id", said["name"]]
    for course in dinner.courses:
        head += [f"{course.name}: {said['table']}", f"{course.name}: {said['seat']}"]
    rows = [[*head, *columns]]
    for number, guest in enumerate(dinner.guests):
        row = [guest.id, dinner.label(number)]
        for stop in plan.itinerary(number):
            row += ["", ""] if stop is None else [dinner.tables[stop.table].name, str(stop.seat)]
        rows.append(row + [guest.get(column) for column in columns])
    return rows


def course_rows(plan: Plan, course: int, lang: str = "en") -> Rows:
    """One row a guest at a course, by table and seat: table, seat, name, diet."""
    said, dinner = printed_words(lang), plan.dinner
    rows = [[said["table"], said["seat"], said["name"], said["diet"]]]
    for number, table in enumerate(dinner.tables):
        for one in plan.at(course, number):
            diet = dinner.guests[one.guest].get("diet")
            rows.append([table.name, str(one.seat), dinner.label(one.guest), diet])
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


def followup_rows(plan: Plan, lang: str = "en") -> Rows:
    """One row for each guest and each they met: guest, course, met, contact."""
    said, dinner = printed_words(lang), plan.dinner
    rows = [["id", said["name"], said["course"], said["met_name"], said["contact"]]]
    for guest, people in enumerate(whom_they_met(plan)):
        for one in people:
            course = dinner.courses[one.course].name
            who, other = dinner.label(guest), dinner.label(one.guest)
            rows.append([dinner.guests[guest].id, who, course, other, one.contact])
    return rows
