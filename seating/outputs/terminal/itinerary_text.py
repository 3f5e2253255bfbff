"""The evening of one guest: those with whom they get to talk, and who is also at the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seating.dinner.plan import Plan, Sitting
from seating.outputs.terminal.cells import hang, pad, safe, unbroken, width, wrap
from seating.score.gets_to_talk import GetsToTalk
from seating.score.score import Verdict
from seating.words.columns import COLUMNS
from seating.words.figures import counted
from seating.words.names import listed, listed_few

# Neighbours go on a line of their own where fewer cells than these are left for them.
NARROW = 24
MOST_NAMED = 12


def itinerary_text(verdict: Verdict, guest: int, cells: int = 80) -> str:
    """Where a guest sits at each course, with whom they talk there, and how many they meet.

    Parameters
    ----------
    verdict : Verdict
        Of the plan.
    guest : int
        Index of the guest.
    cells : int, optional
        Width of a line.
    """
    plan = verdict.plan
    names = [safe(course.name) for course in plan.dinner.courses]
    places = [_place(plan, one) for one in plan.itinerary(guest)]
    column, second = max(map(width, names)), max(map(width, places))
    talks = GetsToTalk(plan, verdict.ledger)
    lines = [*wrap([_who(plan, guest)], cells), ""]
    for course, (name, place) in enumerate(zip(names, places, strict=True)):
        first = f"  {pad(name, column)}  {pad(place, second)}  "
        if width(first) > cells - NARROW:
            lines.extend(wrap([first.rstrip()], cells))
            first = "    "
        lines.append(hang(first, _around(talks, course, guest).split(" "), cells).rstrip())
    return "\n".join([*lines, "", hang("  ", _meets(verdict, guest).split(" "), cells)])


def _who(plan: Plan, guest: int) -> str:
    one = plan.dinner.guests[guest]
    shown = [one.get(column.name) for column in COLUMNS.values() if column.shown]
    told = [f"id {one.id}", *filter(None, shown)]
    return safe(f"{plan.dinner.label(guest)} ({', '.join(told)})")


def _place(plan: Plan, sitting: Sitting | None) -> str:
    if sitting is None:
        return "away"
    return f"table {safe(plan.dinner.tables[sitting.table].name)}, seat {sitting.seat}"


def _around(talks: GetsToTalk, course: int, guest: int) -> str:
    """Those with whom the guest gets to talk, by where they sit, and who is also there."""
    dinner, there = talks.plan.dinner, talks.at_the_table(course, guest)
    named = [
        ("beside", listed, there.beside),
        ("opposite", listed, there.opposite),
        ("near" if dinner.talk.meet == "near" else "at the table", _few, there.near),
        ("also at the table", _few, there.also),
    ]
    return "; ".join(
        f"{where} {tell([unbroken(safe(dinner.label(other))) for other in others])}"
        for where, tell, others in named
        if others
    )


def _few(names: Sequence[str]) -> str:
    return listed_few(names, MOST_NAMED)


def _meets(verdict: Verdict, guest: int) -> str:
    new = counted(int(verdict.meets[guest]), "new person", "new people")
    strangers = counted(int(verdict.new_at_table[guest]), "stranger")
    parts = [f"meets {new}, shares a table with {strangers}", *_goal(verdict, guest)]
    known = list(_known(verdict, guest))
    if known:
        parts.append(f"acquaintances at the table: {listed(known)}")
    text = "; ".join(parts)
    return text[0].upper() + text[1:]


def _goal(verdict: Verdict, guest: int) -> Iterator[str]:
    goal = verdict.plan.dinner.guests[guest].goal
    if goal:
        yield f"wants {goal}"


def _known(verdict: Verdict, guest: int) -> Iterator[str]:
    ledger, dinner = verdict.ledger, verdict.plan.dinner
    mine = ((ledger.first == guest) | (ledger.second == guest)) & ~ledger.strangers
    for first, second in zip(
        ledger.first[mine].tolist(), ledger.second[mine].tolist(), strict=True
    ):
        yield unbroken(safe(dinner.label(second if first == guest else first)))
