"""The follow-up list: whom each guest met, and how to keep in touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.gets_to_talk import GetsToTalk
from seating.score.score import judge
from seating.words.yes_no import says_yes


@dataclass(frozen=True)
class Met:
    """A guest whom another met.

    Parameters
    ----------
    course : int
        Where they talked most.
    guest : int
    contact : str
        How to reach them, if they gave it and consented; else empty.
    """

    course: int
    guest: int
    contact: str


def followup_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A list for each guest: whom they met at each course, with contact.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF; each guest's list begins on a page of its own, so that it can be sent alone.
    """
    chosen = settings or PrintSettings()
    met = whom_they_met(plan)
    guests = [
        {
            "name": plan.dinner.label(guest),
            "courses": [
                {
                    "name": course.name,
                    "met": [
                        {"name": plan.dinner.label(one.guest), "contact": one.contact}
                        for one in met[guest]
                        if one.course == number
                    ],
                }
                for number, course in enumerate(plan.dinner.courses)
            ],
        }
        for guest in chosen_guests(plan, chosen)
    ]
    return typeset("followup", {"title": plan.dinner.title, "guests": guests}, chosen)


def whom_they_met(plan: Plan) -> list[list[Met]]:
    """Strangers whom each guest met, in the order of the courses and the list.

    A pair has met when the chance of an introduction reaches one half
    (`seating.score.score.Verdict.meets`); it is told of the course where they talked most.

    Parameters
    ----------
    plan : Plan
    """
    met: list[list[Met]] = [[] for _ in plan.dinner.guests]
    for course, first, second in _pairs(plan):
        met[first].append(Met(course, second, contact(plan, second)))
        met[second].append(Met(course, first, contact(plan, first)))
    return [sorted(people, key=lambda one: (one.course, one.guest)) for people in met]


def contact(plan: Plan, guest: int) -> str:
    """How to reach a guest who gave it and said so in a column ``consent``; else empty."""
    who = plan.dinner.guests[guest]
    return who.get("contact").strip() if says_yes(who.get("consent")) else ""


def _pairs(plan: Plan) -> Iterator[tuple[int, int, int]]:
    """Strangers who meet: the course where they talk most, and both."""
    ledger = judge(plan).ledger
    chosen, where = ledger.met, GetsToTalk(plan, ledger).most_at
    columns = (where[chosen], ledger.first[chosen], ledger.second[chosen])
    yield from zip(*(column.tolist() for column in columns), strict=True)
