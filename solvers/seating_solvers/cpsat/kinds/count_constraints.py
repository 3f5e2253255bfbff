"""Rules that count guests at tables."""

from __future__ import annotations

from seating.rules.shared.kinds import CountAtTable, TableMate
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.slack import Slack


def count_at_table(places: Places, slack: Slack, rule: int, kind: CountAtTable) -> None:
    """At each table no more than `most`, and where anybody sits no fewer than `least`."""
    for table in sorted(kind.tables):
        there = places.count(kind.course, table, kind.members)
        possible = min(len(kind.members), places.capacity[table])
        if kind.most < possible:
            too_many = slack.amount(rule, possible - max(kind.most, 0))
            places.model.add(there <= kind.most + too_many)
        if kind.least > 0:
            missing = slack.amount(rule, kind.least)
            enough = places.model.add(there + missing >= kind.least)
            if places.spread.low[kind.course, table] < 1:
                enough.only_enforce_if(_anybody(places, kind.course, table))


def _anybody(places: Places, course: int, table: int) -> Var:
    """Whether somebody sits at a table."""
    anybody = places.model.new_bool_var("anybody")
    places.model.add(places.size(course, table) <= places.capacity[table] * anybody)
    return anybody


def table_mate(places: Places, slack: Slack, rule: int, kind: TableMate) -> None:
    """At the table of the guest sits one of the others, or it is broken."""
    broken = slack.broken(rule)
    for table, here in enumerate(places.at(kind.guest, kind.course)):
        others = places.count(kind.course, table, kind.others)
        places.model.add(others + broken >= 1).only_enforce_if(here)
