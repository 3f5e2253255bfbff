"""A question for other tools, and what every answer must be."""

from typing import Any

from benchmarks.peers.tools.exchange import Question


def question(tables=(3, 3), **other):
    """Six people at two tables for two courses, of whom two know each other."""
    told: dict[str, Any] = {
        "guests": 6,
        "courses": 2,
        "knows": [[1, 0]],
        "away": [],
        "together": [],
        "apart": [],
        "seconds": 0.0,
        "seed": 3,
    }
    told["seats"] = [list(tables)] * other.get("courses", told["courses"])
    return Question(**(told | other))


def seats_everyone(courses, asked):
    """Whether each course has everyone at one table, and no table too many."""
    for tables in courses:
        assert sorted(guest for table in tables for guest in table) == list(range(asked.guests))
        assert all(len(table) <= size for table, size in zip(tables, asked.tables, strict=True))
    return len(courses) == asked.courses
