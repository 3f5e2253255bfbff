"""A seat-level instance as a case, and as the library's dinner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cases.case import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seating import Acquaintances, Dinner
    from seating.rules.shared.rule import Rule


@dataclass(frozen=True, eq=False)
class SeatCase(Case):
    """A case with the document of its instance, which says more.

    Parameters
    ----------
    document : dict
        As `benchmarks.data.seat_level.check` reads it.
    """

    document: dict[str, Any] = field(default_factory=dict)


def seat_case(document: dict[str, Any]) -> SeatCase:
    """The case of a document."""
    pairs = [[one, two] for one, two, _ in document["acquaintances"]]
    return SeatCase(
        guests=document["guests"],
        tables=tuple(table["seats"] for table in document["tables"]),
        courses=document["courses"],
        knows=np.array(pairs, dtype=np.int64).reshape(-1, 2),
        meet=document["meet"],
        document=document,
    )


def seat_dinner(case: Case) -> Dinner:
    """The library's dinner of a seat-level case."""
    from seating import Course, Dinner, Guest, Table, Talk

    assert isinstance(case, SeatCase)
    said = case.document
    tables = [
        Table(str(place + 1), table["seats"], said["layouts"][table["layout"]]["shape"])
        for place, table in enumerate(said["tables"])
    ]
    talk = Talk(case.meet)
    return Dinner(
        guests=tuple(Guest(f"Guest {guest + 1}") for guest in range(case.guests)),
        tables=tuple(tables),
        courses=tuple(Course(f"Course {course + 1}") for course in range(case.courses)),
        acquaintances=_acquaintances(case, talk.prior.tolist()),
        rules=tuple(_rule(rule, guest) for rule, guest in _each(said["rules"])),
        talk=talk,
    )


def _acquaintances(case: SeatCase, prior: list[int]) -> Acquaintances:
    """The strength of each pair by the talk that it stands for, the greatest of those alike."""
    from seating import Acquaintances

    if not len(case.knows):
        return Acquaintances.none(case.guests)
    talk = [talk for _, _, talk in case.document["acquaintances"]]
    strength = np.array([max(s for s in range(4) if prior[s] == one) for one in talk])
    return Acquaintances.from_arrays(case.guests, case.knows[:, 0], case.knows[:, 1], strength)


def _each(rules: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    """Each rule with its guests by number from 1; one guest at a time where a rule is about one."""
    for rule in rules:
        guests = tuple(str(guest + 1) for guest in rule["guests"])
        if rule["kind"] in ("at", "stays"):
            yield from ((rule, (guest,)) for guest in guests)
        else:
            yield rule, guests


def _rule(rule: dict[str, Any], guests: tuple[str, ...]) -> Rule:
    import seating

    courses = None
    if "courses" in rule:
        courses = tuple(f"Course {course + 1}" for course in rule["courses"])
    if rule["kind"] == "stays":
        return seating.Stays(guests[0])
    if rule["kind"] == "at":
        seat = rule["seat"] + 1 if "seat" in rule else None
        return seating.At(guests[0], str(rule["table"] + 1), seat, courses)
    pairwise = {
        "together": seating.Together,
        "apart": seating.Apart,
        "beside": seating.Beside,
        "not_beside": seating.NotBeside,
        "opposite": seating.Opposite,
    }
    return pairwise[rule["kind"]](guests, courses)
