"""By how much a rule may be broken: not at all, if it is kept, or at a price.

Every kind has one form, in which the amount it is broken by stands as a variable. Strictly
that variable is the number 0; to find rules that contradict each other it is 0 where the
rule is kept; to give up the least it is counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ortools.sat.python import cp_model
from ortools.sat.python import cp_model_helper as cmh

Literal = cmh.Literal | bool
Amount = cp_model.LinearExpr | int


class Slack(Protocol):
    """A way to let rules be broken."""

    def amount(self, rule: int, most: int) -> Amount:
        """By how much something that a rule asks is broken: from 0 to `most`."""

    def broken(self, rule: int) -> Literal:
        """Whether something that a rule asks is broken."""


class Strict:
    """No rule is broken."""

    def amount(self, rule: int, most: int) -> Amount:  # noqa: ARG002
        """Nothing."""
        return 0

    def broken(self, rule: int) -> Literal:  # noqa: ARG002
        """No."""
        return False


class Kept:
    """Rules are broken only where they are not kept.

    Parameters
    ----------
    model : CpModel
    rules : iterable of int
        Their indices.
    """

    def __init__(self, model: cp_model.CpModel, rules: Iterable[int]) -> None:
        self.keep = {rule: model.new_bool_var(f"rule {rule}") for rule in rules}

    def amount(self, rule: int, most: int) -> Amount:
        """As much as it takes, unless the rule is kept."""
        return most * (1 - self.keep[rule])

    def broken(self, rule: int) -> Literal:
        """Yes, unless the rule is kept."""
        return ~self.keep[rule]


class Counted:
    """Rules are broken at a price.

    Parameters
    ----------
    model : CpModel
    only : iterable of int, optional
        The rules that may be broken; any when left out.
    """

    def __init__(self, model: cp_model.CpModel, only: Iterable[int] | None = None) -> None:
        self.model = model
        self.only = None if only is None else frozenset(only)
        self.amounts: dict[int, list[cp_model.IntVar]] = {}

    def amount(self, rule: int, most: int) -> Amount:
        """A new amount."""
        if self.only is not None and rule not in self.only:
            return 0
        amount = self.model.new_int_var(0, most, f"rule {rule}")
        self.amounts.setdefault(rule, []).append(amount)
        return amount

    def broken(self, rule: int) -> Literal:
        """A new amount of 1 or none."""
        if self.only is not None and rule not in self.only:
            return False
        broken = self.model.new_bool_var(f"rule {rule}")
        self.amounts.setdefault(rule, []).append(broken)
        return broken

    @property
    def total(self) -> Amount:
        """By how much rules are broken in all."""
        return cp_model.LinearExpr.sum(
            [amount for amounts in self.amounts.values() for amount in amounts]
        )
