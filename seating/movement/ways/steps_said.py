"""Who goes how far, in words: *A stays, B goes one table on and C goes one table back*."""

from __future__ import annotations

from collections.abc import Sequence

from seating.words.sentences.said import Counted, Phrase, Said, Series


def steps_said(who: Sequence[Phrase], steps: Sequence[int], unit: str = "walk_tables") -> Phrase:
    """Who goes how far; those who go alike are told together.

    Parameters
    ----------
    who : sequence of Phrase
    steps : sequence of int
        How far each goes on, or back where it is negative.
    unit : {"walk_tables", "walk_seats"}, optional
        Of what.
    """
    alike: dict[int, list[Phrase]] = {}
    for one, step in zip(who, steps, strict=True):
        alike.setdefault(step, []).append(one)
    order = sorted(alike, key=lambda step: step != 0)
    return Series.of(_step_said(alike[step], step, unit) for step in order)


def _step_said(who: list[Phrase], step: int, unit: str) -> Phrase:
    key = "walk_stays" if step == 0 else "walk_on" if step > 0 else "walk_back"
    fields = {} if step == 0 else {"far": far_said(step, unit)}
    return Said.of(key, many=len(who) > 1, who=Series.of(who), **fields)


def far_said(step: int, unit: str) -> Phrase:
    """How far, either way."""
    return Counted(unit, abs(step))
