"""Rules that contradict each other, in the host's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import fill

from seating.dinner.dinner import Dinner
from seating.rules import Rule
from seating_solvers.cpsat.contradictions.presences import presences
from seating_solvers.cpsat.contradictions.reasons import reasons
from seating_solvers.cpsat.contradictions.smallest_contradiction import (
    none_idle,
    smallest_contradiction,
)
from seating_solvers.cpsat.contradictions.without_a_rule import OTHERS_CLASH, without_a_rule
from seating_solvers.cpsat.effort import Effort

WIDTH = 80

REST = 0.6
"""The share of what is left, once rules are named, for what comes of dropping each."""


@dataclass(frozen=True, eq=False)
class Conflict:
    """Rules that cannot be kept together.

    Parameters
    ----------
    dinner : Dinner
    rules : tuple of Rule
        In the order of the dinner.
    facts : tuple of str
        What else it takes to see why, as in ``there are 8 tables``.
    allowed : tuple of str
        For each rule, what comes of dropping it.
    smallest : bool
        Whether it is certain that all of the rules but any one can be kept.
    """

    dinner: Dinner
    rules: tuple[Rule, ...]
    facts: tuple[str, ...]
    allowed: tuple[str, ...]
    smallest: bool

    @property
    def sentences(self) -> list[str]:
        """Each rule in the host's words, with where it was written."""
        return [_told(rule, self.dinner) for rule in self.rules]

    def text(self, width: int = WIDTH) -> str:
        """The conflict for the terminal.

        Parameters
        ----------
        width : int, optional
            Columns.
        """
        return "\n".join(self._lines(width))

    def _lines(self, width: int) -> Iterator[str]:
        numbers = range(1, len(self.rules) + 1)
        if len(self.rules) == 1:
            yield "This rule cannot be kept:"
        else:
            yield f"These {len(self.rules)} rules cannot be kept together:"
        for number, sentence in zip(numbers, self.sentences, strict=True):
            yield _item(number, sentence, width)
        for fact in self.facts:
            yield fill(f"{fact[:1].upper()}{fact[1:]}.", width)
        if len(self.rules) > 1 and self.smallest:
            yield "Any one of them dropped, the others of these can be kept."
        if set(self.allowed) == {OTHERS_CLASH}:
            yield "Other rules contradict each other too."
            return
        for number, sentence in zip(numbers, self.allowed, strict=True):
            if sentence:
                yield fill(f"  Without {number}: {sentence}", width, subsequent_indent=" " * 4)


def _item(number: int, sentence: str, width: int) -> str:
    head = f"  {number}. "
    return fill(sentence, width, initial_indent=head, subsequent_indent=" " * len(head))


def _told(rule: Rule, dinner: Dinner) -> str:
    where = "" if rule.origin is None else f" ({rule.origin})"
    return f"{rule.sentence(dinner)}{where}"


def explain(dinner: Dinner, effort: Effort) -> Conflict | None:
    """A smallest set of rules that contradict each other.

    Parameters
    ----------
    dinner : Dinner
    effort : Effort

    Returns
    -------
    Conflict or None
        None when all rules can be kept, or when it could not be told in time. Evenly
        filled tables are never the cause: any number may sit at a table.

    Examples
    --------
    >>> from seating import Apart, Together
    >>> rules = [Apart(("1", "2")), Together(("2", "3")), Together(("1", "2"), ("Main",))]
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x3", rules=rules)
    >>> for sentence in explain(dinner, Effort(work=1)).sentences:
    ...     print(sentence)
    Ana and Bo sit at different tables
    Ana and Bo share a table at Main
    """
    found = smallest_contradiction(dinner, effort)
    if found is None:
        return None
    rules = sorted(found + presences(dinner, found, effort))
    smallest = none_idle(dinner, rules, effort)
    return Conflict(
        dinner,
        tuple(dinner.rules[rule] for rule in rules),
        tuple(reasons(dinner, rules, effort)),
        tuple(without_a_rule(dinner, rules, effort.share(REST))),
        smallest,
    )
