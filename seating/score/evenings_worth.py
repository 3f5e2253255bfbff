"""What evenings were worth: one, or several as a whole, in figures for a report."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.joined_plan import JoinedPlan
from seating.people.pairs import Ints
from seating.score.graph_change import Change, WebFigures, change_of, web_figures
from seating.score.ledger import ledger_of
from seating.score.score import Verdict, judge

MOST_COUNTED = 5_000
"""Of so many guests at most pairs are counted who never share a table."""


@dataclass(frozen=True)
class Part:
    """An evening of several, or a course of one.

    Parameters
    ----------
    name : str
    guests : int
        Who has a seat.
    introductions : float
        What it adds to those of the parts before it.
    new_pairs : int
        Strangers who share a table there, and did not at the parts before it.
    again : int
        Strangers who share a table there, and did so before: times they do.
    """

    name: str
    guests: int
    introductions: float
    new_pairs: int
    again: int


@dataclass(frozen=True)
class Goal:
    """A guest's goal of new people to meet at an evening, and how many those are.

    Parameters
    ----------
    evening, guest : int
        Indices of the evening, and of the guest in the joined plan.
    meets, goal : int
    """

    evening: int
    guest: int
    meets: int
    goal: int


@dataclass(frozen=True, eq=False)
class EveningsWorth:
    """What evenings were worth, counted when asked for.

    Parameters
    ----------
    joined : JoinedPlan
    """

    joined: JoinedPlan

    @cached_property
    def verdict(self) -> Verdict:
        """Of all evenings as one."""
        return judge(self.joined.plan)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Of each evening by itself."""
        if len(self.joined.evenings) == 1:
            return (self.verdict,)
        return tuple(judge(plan) for plan in self.joined.evenings)

    @property
    def several(self) -> bool:
        """Whether there are several evenings."""
        return len(self.joined.evenings) > 1

    @property
    def broken(self) -> int:
        """By how much rules are broken, each evening's by itself."""
        return sum(verdict.score.broken for verdict in self.verdicts)

    @cached_property
    def change(self) -> Change:
        """Who knows whom before and after."""
        return change_of(self.joined.plan)

    @cached_property
    def before(self) -> WebFigures:
        """The graph of acquaintances before the first evening."""
        return web_figures(self.change.people, self.change.before)

    @cached_property
    def after(self) -> WebFigures:
        """The same after the last."""
        return web_figures(self.change.people, self.change.after)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The evenings, or the courses of one."""
        plan = self.joined.plan
        names: list[str] = list(self.joined.names)
        spans = list(self.joined.courses)
        if not self.several:
            names = [course.name for course in plan.dinner.courses]
            spans = [range(course, course + 1) for course in range(len(names))]
        found = []
        introduced = new = times = 0
        for name, span in zip(names, spans, strict=True):
            so_far = ledger_of(plan, range(span.stop))
            worth = int(so_far.introduced.sum())
            pairs = int(so_far.strangers.sum())
            shared = int(so_far.courses[so_far.strangers].sum())
            unit = plan.dinner.talk.worth.unit
            found.append(
                Part(
                    name,
                    int((plan.seats[span] >= 0).any(axis=0).sum()),
                    (worth - introduced) / unit,
                    pairs - new,
                    shared - times - (pairs - new),
                )
            )
            introduced, new, times = worth, pairs, shared
        return tuple(found)

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """Every goal, those missed by most first."""
        found = [
            Goal(number, int(theirs[index]), int(verdict.meets[index]), guest.goal)
            for number, (verdict, theirs) in enumerate(
                zip(self.verdicts, self.joined.people, strict=True)
            )
            for index, guest in enumerate(verdict.plan.dinner.guests)
            if guest.goal
        ]
        return tuple(sorted(found, key=lambda one: one.meets - one.goal))

    @cached_property
    def knew(self) -> Ints:
        """How many each guest knew before, shape (guests,)."""
        return np.bincount(self.change.before.ravel(), minlength=self.change.people)

    @cached_property
    def fewest_first(self) -> list[int]:
        """Guests who have a seat at any course, those who meet fewest first."""
        seated = np.flatnonzero((self.joined.plan.seats >= 0).any(axis=0))
        order = np.argsort(self.verdict.meets[seated], kind="stable")
        return [int(guest) for guest in seated[order]]

    @cached_property
    def times_together(self) -> dict[int, int]:
        """Pairs of strangers by the number of courses at which they share a table.

        Under 0 are those who never do, and are there at one course at least both; it is left
        out of more than `MOST_COUNTED` guests.
        """
        ledger = self.verdict.ledger
        courses = ledger.courses[ledger.strangers]
        counts = np.bincount(courses)
        found = {int(times): int(counts[times]) for times in np.flatnonzero(counts)}
        if len(self.joined.plan.dinner.guests) <= MOST_COUNTED:
            never = self._could_share - sum(found.values())
            found = {0: never, **found} if never else found
        return found

    @property
    def _could_share(self) -> int:
        """Pairs of strangers who are both there at some course that counts as meeting."""
        dinner = self.joined.plan.dinner
        there = (self.joined.plan.seats[dinner.meeting] >= 0).astype(np.float32)
        both = np.triu(there.T @ there > 0, k=1)
        first, second = self.change.before.T
        both[np.minimum(first, second), np.maximum(first, second)] = False
        return int(both.sum())

    @cached_property
    def often_together(self) -> list[tuple[int, int, int]]:
        """Strangers who share a table more than once, and at how many courses; most first."""
        ledger = self.verdict.ledger
        rows = np.flatnonzero(ledger.strangers & (ledger.courses > 1))
        rows = rows[np.argsort(-ledger.courses[rows], kind="stable")]
        columns = (ledger.first[rows], ledger.second[rows], ledger.courses[rows])
        return list(zip(*(column.tolist() for column in columns), strict=True))

    @cached_property
    def sat_out(self) -> list[tuple[int, int]]:
        """Guests who missed parts, and how many of `parts`; who missed most first."""
        plan = self.joined.plan
        courses = [range(course, course + 1) for course in range(len(plan.dinner.courses))]
        spans = self.joined.courses if self.several else courses
        there = np.array([(plan.seats[span] >= 0).any(axis=0) for span in spans])
        missed = (~there).sum(axis=0)
        guests = np.flatnonzero(missed)
        order = guests[np.argsort(-missed[guests], kind="stable")]
        return [(int(guest), int(missed[guest])) for guest in order]
