"""``gathering``: two hundred guests who know each other in different ways, or are away."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.cases.case import Case, Ints
from benchmarks.instances.instance import Instance, always

GUESTS, TABLES, COURSES = 200, (8,) * 25, 4


def gathering_family() -> Iterator[Instance]:
    """Every kind of acquaintances twice: to meet at the table, and to meet nearby."""
    known: dict[str, Ints] = {
        "strangers": seeded.at_random(GUESTS, 0, 1),
        "couples": seeded.couples(GUESTS),
        "companies": seeded.companies(GUESTS, 20),
        "scale-free": seeded.scale_free(GUESTS, 6, 1),
    }
    for name, pairs in known.items():
        for meet in ("table", "near"):
            case = Case(GUESTS, TABLES, COURSES, pairs, meet=meet)
            yield Instance(f"gathering/{name}-{meet}", always(case))
    away = seeded.absences(GUESTS, COURSES, 0.15, 1)
    case = Case(GUESTS, TABLES, COURSES, known["couples"], away)
    yield Instance("gathering/absences-table", always(case))
