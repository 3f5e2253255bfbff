"""The named instances of all families."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from inspect import signature

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
from benchmarks.instances.seat_level_family import seat_level_family
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
    seat_level_family,
    hall_family,
)
"""Every family, in the order of the report."""


AGAIN = "@"
"""Before the seed in the name of an instance that is drawn by another seed than its family's."""


def named_instances(seed: int | None = None) -> list[Instance]:
    """Every instance, by family.

    Parameters
    ----------
    seed : int, optional
        Instead those of the families that draw, drawn by this seed, which stands in their names:
        ``dense/blocks-5x8-40x3-20@7``.
    """
    if seed is None:
        return [instance for family in FAMILIES for instance in family()]
    drawn = [family for family in FAMILIES if "seed" in signature(family).parameters]
    return [
        replace(instance, name=f"{instance.name}{AGAIN}{seed}")
        for family in drawn
        for instance in family(seed=seed)  # type: ignore[call-arg]  # those have it
    ]


def instance_named(name: str) -> Instance:
    """The instance of that name; KeyError if there is none."""
    return {instance.name: instance for instance in named_instances(seed_in(name))}[name]


def seed_in(name: str) -> int | None:
    """The seed in the name of an instance or a family; None if it has none."""
    seed = name.partition(AGAIN)[2]
    return int(seed) if seed.isdigit() else None
