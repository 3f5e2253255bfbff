"""What every rule is: a sentence, and how far a plan is from keeping it.

A rule names guests by id, tables and courses by name, so that it can be written before the
dinner is. It says itself in a sentence, judges a plan (`Rule.breaks`, used by
`seating.score.score` and nobody else), and lowers itself to the few array kinds that solvers
understand (`Rule.kinds`).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from seating.rules.shared.kinds import Kind
from seating.words.errors import InputError, Origin
from seating.words.sentences.said import Phrase, Said, Series
from seating.words.sentences.told import told

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class Break:
    """One place where a plan breaks a rule.

    Parameters
    ----------
    what : str
        A sentence naming guests, table and course.
    amount : int
        By how much; at least 1.
    course : int or None
        The course it happens at, or None when it is about the whole evening.
    guests : tuple of int
        The guests concerned.
    """

    what: str
    amount: int = 1
    course: int | None = None
    guests: tuple[int, ...] = ()


@dataclass(frozen=True)
class Rule(ABC):
    """Base of the rules.

    Parameters
    ----------
    origin : Origin, optional
        Where the host wrote it.
    """

    follows_spread: ClassVar[bool] = False
    """Whether what it asks follows from how many sit at each table, which others decide."""

    follows_places: ClassVar[bool] = False
    """Whether what it asks follows from which seats other rules leave to guests."""

    origin: Origin | None = field(default=None, kw_only=True, compare=False)

    @classmethod
    def called(cls) -> str:
        """What it is called in plan.json, as in ``at_least``: its class, in small letters."""
        return re.sub(r"(?<=.)(?=[A-Z])", "_", cls.__name__).lower()

    @abstractmethod
    def check(self, dinner: Dinner) -> None:
        """Raise InputError if the rule names what the dinner does not have."""

    @abstractmethod
    def said(self, dinner: Dinner) -> Phrase:
        """The rule in the host's words, before it is told in a language.

        A text is told as it is, whatever the language.
        """

    def sentence(self, dinner: Dinner, lang: str = "en") -> str:
        """The rule in the host's words, in a language that is printed."""
        return told(self.said(dinner), lang)

    def unasked(self, dinner: Dinner) -> str:
        """Of whom it asks nothing though its words would, as a note for the host; else empty."""
        return ""

    @abstractmethod
    def breaks(self, plan: Plan) -> Iterator[Break]:
        """Where `plan` breaks the rule; nothing when it is kept."""

    @abstractmethod
    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        """The rule in the array kinds that solvers keep."""


def courses_of(dinner: Dinner, names: tuple[str, ...] | None) -> list[int]:
    """Indices of the named courses, or of all, each once and in order."""
    if names is None:
        return list(range(len(dinner.courses)))
    return sorted({dinner.course_index(name) for name in names})


def check_courses(dinner: Dinner, names: tuple[str, ...] | None) -> None:
    """Raise InputError if a course is not there, or no course is named."""
    if not courses_of(dinner, names):
        raise InputError("a rule for some courses must name one")


def course_names(dinner: Dinner, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """The named courses as the dinner calls them, in its order; None for all."""
    if names is None:
        return None
    return tuple(dinner.courses[course].name for course in courses_of(dinner, names))


def when(names: tuple[str, ...] | None) -> Phrase:
    """How a sentence says at which courses.

    Examples
    --------
    >>> told(when(("Main", "Dessert"))), told(when(None))
    (' at Main and Dessert', '')
    """
    return "" if names is None else Said.of("at_courses", courses=Series.of(names))
