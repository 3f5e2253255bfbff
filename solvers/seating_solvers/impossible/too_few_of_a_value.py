"""Tables that each want so many of a value of whom too few are there."""

from __future__ import annotations

from collections.abc import Iterator

from seating.rules.shared.kinds import CountAtTable
from seating_solvers.impossible.counted_evening import Evening, Finding, are, some


def too_few_of_a_value(evening: Evening) -> Iterator[Finding]:
    """As many tables are in use as those there need seats; each of them wants its own.

    Tables of which it is not asked are filled first, then the largest of the others: so as few
    as can be of them are in use.
    """
    for rule, kind in evening.of_kind(CountAtTable):
        if kind.least > 0:
            yield from _of_kind(evening, rule, kind)


def _of_kind(evening: Evening, rule: int, kind: CountAtTable) -> Iterator[Finding]:
    there, members = len(evening.present[kind.course]), len(kind.members)
    seats_of = evening.open_seats[kind.course]
    asked = sorted(filter(None, (seats_of[table] for table in kind.tables)), reverse=True)
    left = there - (sum(seats_of) - sum(asked))
    used = 0
    for seats in asked:
        if left > 0 and seats >= kind.least:
            left -= seats
            used += 1
    whose, at = evening.whose(rule, kind), evening.at(kind.course)
    of_them = f"guest{'s' * (kind.least > 1)} {whose}"
    if left > 0:
        small = f"tables {at} that have no room for {kind.least} {of_them}"
        way = f"The largest of them has {some(max(asked, default=0), 'seat')}"
        yield Finding(frozenset({rule}), f"{some(there, 'guest')} fill {small}", way)
    elif used * kind.least > members:
        why = _why(evening, kind, used, of_them, used < len(asked))
        yield Finding(frozenset({rule}), why, _way(kind, used, members))


def _why(evening: Evening, kind: CountAtTable, used: int, of_them: str, spare: bool) -> str:
    at, members, wanted = evening.at(kind.course), len(kind.members), used * kind.least
    want = f"{some(used, 'table')} {'each want' if used > 1 else 'wants'} {kind.least} {of_them}"
    if spare:
        there = some(len(evening.present[kind.course]), "guest")
        want = f"{there} fill {used} of these tables at least; {want}"
    return f"{want}, that is {wanted} {at}; {members or 'nobody'} {are(members or 1)} there"


def _way(kind: CountAtTable, used: int, members: int) -> str:
    ways = [f"{used * kind.least} of them"]
    if members // kind.least:
        ways.append(f"to be asked of no more than {some(members // kind.least, 'table')}")
    if members // used:
        ways.append(f"to be asked of {members // used} at each")
    return f"It would take {', or '.join(ways)}"
