"""The named instances of all families."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.instances.dense_family import dense_family
from benchmarks.instances.fair_family import fair_family
from benchmarks.instances.gathering_family import gathering_family
from benchmarks.instances.golfer_family import golfer_family
from benchmarks.instances.hall_family import hall_family
from benchmarks.instances.households_family import households_family
from benchmarks.instances.instance import Instance
from benchmarks.instances.office_family import office_family
from benchmarks.instances.party_family import party_family
from benchmarks.instances.perfect_family import perfect_family
from benchmarks.instances.rules_large_family import rules_large_family
from benchmarks.instances.shapes_family import shapes_family
from benchmarks.instances.starts_family import starts_family
from benchmarks.instances.uneven_family import uneven_family

FAMILIES: tuple[Callable[[], Iterator[Instance]], ...] = (
    golfer_family,
    perfect_family,
    shapes_family,
    office_family,
    gathering_family,
    uneven_family,
    starts_family,
    fair_family,
    party_family,
    households_family,
    rules_large_family,
    dense_family,
    hall_family,
)
"""Every family, in the order of the report."""


def named_instances() -> list[Instance]:
    """Every instance, by family."""
    return [instance for family in FAMILIES for instance in family()]


def instance_named(name: str) -> Instance:
    """The instance of that name; KeyError if there is none."""
    return {instance.name: instance for instance in named_instances()}[name]
