"""What is otherwise in one plan than in another, whoever made them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from seating.changes.shared_guests import SharedGuests, shared_guests
from seating.dinner.plan import Plan
from seating.score.score import Verdict, judge
from seating.words.names import fold


class Place(NamedTuple):
    """Where somebody sits: the name of a table, and a seat of it from 1."""

    table: str
    seat: int


class Moved(NamedTuple):
    """A guest who sits elsewhere at a course.

    Parameters
    ----------
    guest : int
        Index in the plan after.
    course : str
    before, after : Place or None
        None for no seat.
    """

    guest: int
    course: str
    before: Place | None
    after: Place | None


class RuleChange(NamedTuple):
    """A rule that is broken more or less than before, or elsewhere.

    Parameters
    ----------
    sentence : str
        What the rule says; of a guest without a seat, that they have none.
    before, after : int
        By how much it is broken.
    where : tuple of str
        Where it is broken after, and was not before; or was, and is no more.
    """

    sentence: str
    before: int
    after: int
    where: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Effect:
    """Two plans held against each other; they may be of different lists and rooms.

    Parameters
    ----------
    before, after : Verdict
    """

    before: Verdict
    after: Verdict

    def __bool__(self) -> bool:
        """Whether anything is otherwise at all."""
        alone = self.guests.only_first or self.guests.only_second
        return bool(alone or self.moved) or self.before.score != self.after.score

    @cached_property
    def guests(self) -> SharedGuests:
        """Who of the one plan is who in the other."""
        one, other = self.before.plan.dinner.guests, self.after.plan.dinner.guests
        if one is other:
            everyone = tuple((index, index) for index in range(len(one)))
            return SharedGuests(everyone, (), ())
        return shared_guests(one, other)

    @cached_property
    def courses(self) -> tuple[tuple[int | None, int | None], ...]:
        """Courses of one name in both, by index; None where one plan has none such."""
        one, other = self.before.plan.dinner.courses, self.after.plan.dinner.courses
        found = {fold(course.name): index for index, course in enumerate(one)}
        both = [(found.pop(fold(course.name), None), i) for i, course in enumerate(other)]
        return (*both, *((index, None) for index in found.values()))

    @cached_property
    def moved(self) -> tuple[Moved, ...]:
        """Who of both plans sits elsewhere, course by course."""
        told = []
        for one, other in self.courses:
            for first, second in self.guests.both:
                before = _place(self.before.plan, one, first)
                after = _place(self.after.plan, other, second)
                if before != after:
                    told.append(Moved(second, self._course(one, other), before, after))
        return tuple(told)

    @cached_property
    def cards(self) -> tuple[int, ...]:
        """Guests of both plans, by index in the second, whose evening is another: their cards."""
        return tuple(sorted({one.guest for one in self.moved}))

    @cached_property
    def breaks(self) -> tuple[RuleChange, ...]:
        """Rules that are broken more than before, or as much and where they were not."""
        return tuple(
            RuleChange(sentence, was.total(), now.total(), tuple(now - was))
            for sentence, was, now in self._broken
            if now.total() > was.total() or (now.total() == was.total() and now - was)
        )

    @cached_property
    def mends(self) -> tuple[RuleChange, ...]:
        """Rules that are broken less than before, or as much and no more where they were."""
        return tuple(
            RuleChange(sentence, was.total(), now.total(), tuple(was - now))
            for sentence, was, now in self._broken
            if now.total() < was.total() or (now.total() == was.total() and was - now)
        )

    @property
    def worse(self) -> bool:
        """Whether some rule is broken by more than before."""
        return any(one.after > one.before for one in self.breaks)

    @cached_property
    def _broken(self) -> tuple[tuple[str, Counter[str], Counter[str]], ...]:
        """Each rule that is broken in either plan, and where: before, and after."""
        one, other = _broken(self.before), _broken(self.after)
        return tuple(
            (sentence, one.get(sentence, Counter()), other.get(sentence, Counter()))
            for sentence in {**one, **other}
        )

    def _course(self, one: int | None, other: int | None) -> str:
        if other is not None:
            return self.after.plan.dinner.courses[other].name
        assert one is not None
        return self.before.plan.dinner.courses[one].name


def effect_of(before: Plan, after: Plan) -> Effect:
    """What is otherwise in one plan than in another.

    Parameters
    ----------
    before, after : Plan
    """
    return Effect(judge(before), judge(after))


def _place(plan: Plan, course: int | None, guest: int) -> Place | None:
    sitting = None if course is None else plan.sitting(course, guest)
    return None if sitting is None else Place(plan.dinner.tables[sitting.table].name, sitting.seat)


def _broken(verdict: Verdict) -> dict[str, Counter[str]]:
    """For each rule that is broken, by its sentence, where it is and by how much."""
    dinner = verdict.plan.dinner
    found: dict[str, Counter[str]] = {}
    said: dict[int, str] = {}
    for rule, one in verdict.breaks:
        if rule is not None and id(rule) not in said:
            said[id(rule)] = rule.sentence(dinner)
        sentence = one.what if rule is None else said[id(rule)]
        found.setdefault(sentence, Counter())[one.what] += one.amount
    return found
