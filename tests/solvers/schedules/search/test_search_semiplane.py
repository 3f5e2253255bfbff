"""The search for base lines of the elliptic semiplane."""

from seating_solvers.schedules.designs.semiplane import BASE_LINES, number
from seating_solvers.schedules.search.search_semiplane import base_lines, search_semiplane


def test_the_search_finds_the_short_base_line():
    short = frozenset(number(BASE_LINES[1]).tolist())
    found = base_lines(27)
    assert short in found
    assert all(len(line) == 12 for line in found)


def test_the_search_pairs_base_lines(monkeypatch):
    long, short = (frozenset(number(line).tolist()) for line in BASE_LINES)
    where = "seating_solvers.schedules.search.search_semiplane.base_lines"
    monkeypatch.setattr(where, lambda length: [long] if length == 108 else base_lines(27))
    pairs = list(search_semiplane())
    assert (long, short) in pairs
    assert len(pairs) < len(base_lines(27))
