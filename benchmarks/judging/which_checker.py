"""Which checker judges the plans of an instance."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from benchmarks.judging.checker import Checked
from benchmarks.judging.party_checker import check_party
from benchmarks.judging.rules_checker import check_rules
from benchmarks.judging.seat_level_checker import check_seat_level

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints
    from benchmarks.instances.instance import Instance

Checker = Callable[["Case", "Ints"], Checked]

OF_FAMILY: dict[str, Checker] = {"party": check_party, "seat_level": check_seat_level}
"""Families for which `benchmarks.judging.rules_checker.check_rules` does not suffice."""


def which_checker(instance: Instance) -> Checker:
    """What counts the plans of an instance, from its case and the seats.

    It raises `benchmarks.judging.checker.WrongPlan` if the seats are no plan.
    """
    return OF_FAMILY.get(instance.family, check_rules)
