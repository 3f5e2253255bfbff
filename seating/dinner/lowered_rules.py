"""The array kinds that the rules of a dinner are lowered to, found once however many ask."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.dinner.once_a_dinner import once_a_dinner
from seating.rules.shared.kinds import Kind
from seating.rules.shared.rule import Rule

_Kept = dict[Rule, tuple[Kind, ...]]


def kinds_of(dinner: Dinner, rule: Rule) -> tuple[Kind, ...]:
    """What `Rule.kinds` says of a rule of this dinner.

    Parameters
    ----------
    dinner : Dinner
    rule : Rule
        Equal rules have the same kinds.
    """
    return _lowered(dinner, rule, _kept(dinner))


def all_kinds(dinner: Dinner) -> Iterator[Kind]:
    """The kinds of all rules, rule by rule."""
    kept = _kept(dinner)
    for rule in dinner.rules:
        yield from _lowered(dinner, rule, kept)


def _lowered(dinner: Dinner, rule: Rule, kept: _Kept) -> tuple[Kind, ...]:
    kinds = kept.get(rule)
    if kinds is None:
        kinds = kept[rule] = tuple(rule.kinds(dinner))
    return kinds


@once_a_dinner
def _kept(dinner: Dinner) -> _Kept:
    """The kinds so far, rule by rule: what some rules ask depends on what others do."""
    del dinner
    return {}
