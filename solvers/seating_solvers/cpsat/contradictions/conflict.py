"""Rules that contradict each other, in the host's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import fill

from seating.dinner.dinner import Dinner
from seating.rules import Rule

WIDTH = 80

OTHERS_CLASH = "these can be kept, but other rules contradict each other too"


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
