"""How many courses, for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from seating.outputs.documents.dinner_document import dinner_document

if TYPE_CHECKING:
    from seating_solvers.courses.all_courses import AllCourses
    from seating_solvers.courses.course_count import CourseCount
    from seating_solvers.running.bound import Bound


def courses_document(
    courses: AllCourses, notes: Iterable[str] = (), files: Iterable[str] = ()
) -> dict[str, Any]:
    """What each number of courses brings.

    Parameters
    ----------
    courses : AllCourses
    notes : iterable of str, optional
        Sentences for the host.
    files : iterable of str, optional
        What was written.

    Returns
    -------
    dict
        Keys are documented in docs/courses.md.
    """
    return {
        **dinner_document(courses.dinner),
        "counts": [_count(one) for one in courses.counts],
        "everyone_has_met": courses.all_met,
        "courses_needed": courses.needed,
        "complete": not courses.unlooked,
        "files": list(files),
        "notes": list(notes),
    }


def _count(one: CourseCount) -> dict[str, Any]:
    verdict, dinner, out = one.verdict, one.plan.dinner, one.sitting_out
    fewest = one.fewest
    times = out.sum(axis=0)
    return {
        "courses": one.courses,
        "introductions": verdict.expected,
        "weighted": verdict.score.expected,
        "bound": _bound(one.bounds[0]),
        "best_possible": one.best,
        "one_more": one.brings,
        "new_pairs": verdict.new_pairs,
        "new_pairs_bound": _bound(one.bounds[1]),
        "never_met": one.never_met,
        "meets_fewest": None
        if fewest is None
        else {"people": fewest.people, "guests": [dinner.guests[who].id for who in fewest.guests]},
        "without_seat": {
            "at_each_course": out.sum(axis=1).tolist(),
            "least": int(times.min()),
            "most": int(times.max()),
        },
        "broken": verdict.score.broken,
        "shortfall": verdict.score.shortfall,
        "found_by": one.way,
    }


def _bound(bound: Bound) -> dict[str, Any]:
    value = bound.value if bound.unit == 1 else bound.expected
    return {
        "value": int(value) if bound.unit == 1 else value,
        "why": bound.why,
        "holds_for": bound.holds_for,
    }
