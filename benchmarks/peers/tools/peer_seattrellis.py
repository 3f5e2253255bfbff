"""Asks seattrellis (Apache License 2.0, https://github.com/FrankFu916/seattrellis).

It seats a class on desks again and again, and avoids neighbours of earlier plans: a table is a
row of desks that is far from all others, and everyone within the row is a neighbour.
"""

from collections.abc import Iterator
from typing import Any

from benchmarks.peers.tools.exchange import Question, Tables, answer, asked

APART = 100
"""Rows between two tables, which are more than the desks of one."""


def courses(question: Question) -> Iterator[Tables]:
    """All courses, one after the other, as it plans the periods of a term."""
    from seattrellis.models.layout import ClassroomLayout, SeatNode
    from seattrellis.models.student import Student
    from seattrellis.service import compute_rotation_plan
    from seattrellis.service_types import RotationInput

    seats = [
        SeatNode(seat_id=f"{table}-{place}", row=1 + APART * table, col=1 + place)
        for table, size in enumerate(question.tables)
        for place in range(size)
    ]
    students = [Student(student_id=str(guest), name=str(guest)) for guest in range(question.guests)]
    found = compute_rotation_plan(
        RotationInput(
            students=students,
            layout=ClassroomLayout(seats=seats),
            rules=_rules(question),
            period_count=question.courses,
            seed=question.seed,
            time_limit_seconds=max(question.seconds / question.courses, 0.1),
        )
    )
    for period in found.plan.periods:
        tables: Tables = [[] for _ in question.tables]
        for guest, seat in _places(period.snapshot):
            tables[int(seat.split("-")[0])].append(guest)
        yield tables


def _rules(question: Question) -> Any:
    from seattrellis.models.history import NeighborRelationType
    from seattrellis.models.rules import AvoidRecentNeighborsRule, RuleSet, SoftRules

    avoid = AvoidRecentNeighborsRule(
        enabled=True,
        weight=10,
        relation_types=[NeighborRelationType.WITHIN_DISTANCE],
        lookback=question.courses,
        max_recent_count=0,
        within_distance=max(question.tables),
    )
    return RuleSet(seed=question.seed, soft=SoftRules(avoid_recent_neighbors=avoid))


def _places(snapshot: Any) -> Iterator[tuple[int, str]]:
    for one in snapshot.assignments:
        yield int(one.student_key), one.seat_id


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question), "seattrellis")
