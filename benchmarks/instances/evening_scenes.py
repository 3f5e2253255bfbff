"""``evening``: dinners at which guests stay away, come late or are new; two of them are real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.cases.case import Case
from benchmarks.instances.instance import Instance, always
from benchmarks.instances.office_family import office


@dataclass(frozen=True)
class Scene:
    """What is not as planned, from the first course on.

    Parameters
    ----------
    name : str
    absent, late, new : int
        How many stay away, come at the second course, and are new.
    """

    name: str
    absent: int
    late: int = 0
    new: int = 0


ONE = Scene("one absent", 1)
SOME = Scene("three absent, one late, one new", 3, 1, 1)
TEN = Scene("ten absent", 10)


def evening_scenes() -> Iterator[tuple[Instance, Scene]]:
    """Each dinner with what happens there."""
    for instance in _two_hundred():
        yield instance, ONE
        yield instance, SOME
    gala = Case(1300, (10,) * 130, 3, seeded.companies(1300, 20), meet="near")
    yield Instance("evening/gala 1300-near", always(gala)), TEN


def _two_hundred() -> Iterator[Instance]:
    """About two hundred guests: measured in offices, and made."""
    for name, tables, seats in (("invs15", 22, 10), ("invs13", 12, 8)):
        make = partial(office, name, tables, seats, 3)
        yield Instance(f"evening/{name}", make, source="SocioPatterns, CC0 1.0")
    known = {"companies": seeded.companies(200, 20), "scale-free": seeded.scale_free(200, 6, 1)}
    for name, pairs in known.items():
        for meet in ("table", "near"):
            case = Case(200, (8,) * 25, 3, pairs, meet=meet)
            yield Instance(f"evening/{name}-{meet}", always(case))
    uneven = Case(206, (9,) * 25, 3, seeded.couples(206), meet="near")
    yield Instance("evening/uneven-near", always(uneven))


def who(scene: Scene, guests: int, seed: int) -> tuple[list[int], list[int]]:
    """Indices of those who stay away and of those who come late.

    Parameters
    ----------
    scene : Scene
    guests : int
    seed : int
    """
    some = np.random.default_rng([seed, guests]).permutation(guests)
    drawn = some[: scene.absent + scene.late].tolist()
    return drawn[: scene.absent], drawn[scene.absent :]
