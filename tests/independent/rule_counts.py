"""By how much a plan breaks each rule, counted as docs/rules.md says, from plan.json alone."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import combinations, pairwise
from typing import Any

from tests.independent.figures import Figures
from tests.independent.saved_evening import Evening, same

Saved = dict[str, Any]


def broken_by(evening: Evening) -> list[int]:
    """By how much each rule is broken, in the order of the plan."""
    return [COUNTS[rule["kind"]](evening, rule) for rule in evening.rules]


def without_a_seat(evening: Evening) -> int:
    """Guests who are there and have no seat, at each course."""
    return sum(
        len(there - set(spot)) for there, spot in zip(evening.there, evening.spot, strict=True)
    )


def having(evening: Evening, column: str, value: str | None) -> list[set[int]]:
    """The guests of a value, or those of each."""
    cells = evening.values(column)
    wanted = {one for cell in cells for one in cell} if value is None else {same(value)}
    return [{guest for guest in evening.everyone if one in cells[guest]} for one in sorted(wanted)]


def marked_seats(evening: Evening, table: int, mark: str) -> set[int]:
    """Seats of a kind at a table."""
    if same(mark) == "head":
        return evening.places[table].head
    tags = {same(tag): numbers for tag, numbers in evening.tables[table].get("tags", {}).items()}
    return {number - 1 for number in tags.get(same(mark), [])}


def _elsewhere(fits: Callable[[Evening, Saved, int, int], bool]) -> Callable[[Evening, Saved], int]:
    """1 for each course at which a guest's table and seat do not fit."""

    def count(evening: Evening, rule: Saved) -> int:
        guests = evening.whom(rule["guest"])
        spots = [evening.spot[course].get(one) for course in evening.at(rule) for one in guests]
        return sum(not fits(evening, rule, *spot) for spot in spots if spot is not None)

    return count


def _at(evening: Evening, rule: Saved, table: int, seat: int) -> bool:
    asked = rule.get("seat")
    return table == evening.table[same(rule["table"])] and asked in (None, seat + 1)


def _at_one_of(evening: Evening, rule: Saved, table: int, _: int) -> bool:
    return table in {evening.table[same(name)] for name in rule["tables"]}


def _not_there(evening: Evening, rule: Saved, table: int, seat: int) -> bool:
    closed = {evening.table[same(name)] for name in rule.get("tables", [])}
    marked = any(seat in marked_seats(evening, table, mark) for mark in rule.get("marked", []))
    return table not in closed and not marked


def _on_seat(evening: Evening, rule: Saved, table: int, seat: int) -> bool:
    return seat in marked_seats(evening, table, rule["marked"])


def _head(evening: Evening, rule: Saved, table: int, seat: int) -> bool:
    asked = rule.get("table")
    right = asked is None or evening.table[same(asked)] == table
    return right and seat in marked_seats(evening, table, "head")


def _stays(evening: Evening, rule: Saved) -> int:
    further = 0
    for guest in evening.whom(rule["guest"]):
        spots = [spot[guest] for spot in evening.spot if guest in spot]
        different = {spot[0] if rule.get("table") else spot for spot in spots}
        further += max(0, len(different) - 1)
    return further


def _present(evening: Evening, rule: Saved) -> int:
    guests, courses = evening.whom(rule["guest"]), evening.at(rule)
    spots = [spot for course, spot in enumerate(evening.spot) if course not in courses]
    return sum(len(guests & set(spot)) for spot in spots)


def _pairs(evening: Evening, rule: Saved) -> list[tuple[int, int]]:
    return list(combinations(sorted(evening.whom(*rule["guests"])), 2))


def _of_pairs(
    right: Callable[[Evening, int, int, int], bool],
) -> Callable[[Evening, Saved], int]:
    """1 for each pair and course at which both sit, and not right."""

    def count(evening: Evening, rule: Saved) -> int:
        return sum(
            not right(evening, course, one, two)
            for course in evening.at(rule)
            for one, two in _pairs(evening, rule)
            if one in evening.spot[course] and two in evening.spot[course]
        )

    return count


def _must_meet(evening: Evening, rule: Saved) -> int:
    """1 for each pair who are there together at some course, and meet at none of these."""
    meet = evening.side_by_side if rule.get("beside") else evening.share
    broken = 0
    for pair in _pairs(evening, rule):
        both = [course for course in evening.counting if evening.there[course].issuperset(pair)]
        broken += bool(both) and not any(meet(course, *pair) for course in both)
    return broken


def _asked(evening: Evening, rule: Saved) -> set[int]:
    """Everyone, or those who are named, but those whom it spares."""
    named = rule.get("guests")
    guests = set(evening.everyone) if named is None else evening.whom(*named)
    return guests - evening.whom(*rule.get("but", []))


def _no_repeats(evening: Evening, rule: Saved) -> int:
    meet = evening.side_by_side if rule.get("beside") else evening.share
    figures, broken = Figures(evening), 0
    for pair in combinations(sorted(_asked(evening, rule)), 2):
        if rule.get("guests") is None and not figures.strangers(pair):
            continue
        times = sum(meet(course, *pair) for course in evening.counting)
        broken += max(0, times - rule.get("times", 1))
    return broken


def _path(evening: Evening, guest: int) -> list[int]:
    """The guest's tables, course after course, without those that are missed."""
    return [spot[guest][0] for spot in evening.spot if guest in spot]


def _changes_table(evening: Evening, rule: Saved) -> int:
    paths = (_path(evening, guest) for guest in _asked(evening, rule))
    return sum(before == after for path in paths for before, after in pairwise(path))


def _never_returns(evening: Evening, rule: Saved) -> int:
    paths = (_path(evening, guest) for guest in _asked(evening, rule))
    return sum(len(path) - len(set(path)) for path in paths)


def _comes_back(evening: Evening, rule: Saved) -> int:
    before = next(n for n, one in enumerate(evening.courses) if same(one) == same(rule["as_at"]))
    broken = 0
    for course in set(evening.at(rule)) - {before}:
        there, here = evening.spot[before], evening.spot[course]
        for guest in _asked(evening, rule) & set(there) & set(here):
            again = there[guest] if rule.get("seat") else there[guest][0]
            broken += again != (here[guest] if rule.get("seat") else here[guest][0])
    return broken


def _in_turn(evening: Evening, rule: Saved) -> int:
    """Every time too few or too many, of a rule that asks everyone."""
    if rule.get("guests") is not None or rule.get("but"):
        raise NotImplementedError("seats that other rules keep for others are not counted here")
    all_seats = [
        (table, seat) for table, one in enumerate(evening.tables) for seat in range(one["seats"])
    ]
    numbers = range(max(table["seats"] for table in evening.tables))
    kinds = [{(table, at) for table, at in all_seats if at == number} for number in numbers]
    if rule.get("marked"):
        marked = {same(mark) for mark in rule["marked"]}
        kinds = [{one for one in all_seats if one[1] in marked_seats(evening, one[0], mark)}
                 for mark in marked]  # fmt: skip
    broken = 0
    for guest in evening.everyone:
        there = [course for course, those in enumerate(evening.there) if guest in those]
        all_taken = all(len(evening.there[course]) == len(all_seats) for course in there)
        for kind in kinds if there else ():
            times = sum(spot.get(guest) in kind for spot in evening.spot)
            least, rest = divmod(len(there) * len(kind), len(all_seats))
            most = least if all_taken and not rest else least + 1
            broken += max(0, least - times, times - most)
    return broken


def _closed(evening: Evening, rule: Saved) -> int:
    """Everyone who sits where nobody is to sit, each course."""
    tables = {evening.table[same(name)] for name in rule["tables"]}
    seats = {number - 1 for number in rule.get("seats", [])}
    return sum(
        table in tables and (not seats or seat in seats)
        for course in evening.at(rule)
        for table, seat in evening.spot[course].values()
    )


def _no_far_walks(evening: Evening, rule: Saved) -> int:
    paths = (_path(evening, guest) for guest in _asked(evening, rule))
    return sum(
        _far(evening, rule, before, after)
        for path in paths
        for before, after in pairwise(path)
        if before != after
    )


def _far(evening: Evening, rule: Saved, before: int, after: int) -> bool:
    one, two = evening.tables[before], evening.tables[after]
    if rule.get("metres") is not None:
        return bool(math.dist((one["x"], one["y"]), (two["x"], two["y"])) > rule["metres"])
    rooms = {same(one.get("room", "")), same(two.get("room", ""))}
    named = {same(room) for room in rule.get("rooms", [])}
    return len(rooms) == 2 and "" not in rooms and (not named or rooms <= named)


def _tables(evening: Evening, rule: Saved) -> Iterable[int]:
    named = rule.get("tables")
    every = range(len(evening.tables))
    return every if named is None else sorted({evening.table[same(name)] for name in named})


def _sitting(evening: Evening, rule: Saved) -> list[set[int]]:
    """Who sits at each table that is meant, at each course that is."""
    return [
        set(evening.seating[course][table].values())
        for course in evening.at(rule)
        for table in _tables(evening, rule)
    ]


def _at_most(evening: Evening, rule: Saved) -> int:
    groups = having(evening, rule["column"], rule.get("value"))
    tables = _sitting(evening, rule)
    return sum(max(0, len(group & table) - rule["most"]) for group in groups for table in tables)


def _at_least(evening: Evening, rule: Saved) -> int:
    (group,) = having(evening, rule["column"], rule["value"])
    tables = filter(None, _sitting(evening, rule))
    return sum(max(0, rule.get("least", 1) - len(group & table)) for table in tables)


def _not_only(evening: Evening, rule: Saved) -> int:
    (group,) = having(evening, rule["column"], rule["value"])
    return sum(table <= group for table in _sitting(evening, rule) if table)


def _never_alone(evening: Evening, rule: Saved) -> int:
    """1 for each guest with nobody of one's value at the table, where somebody there has it."""
    broken = 0
    groups = having(evening, rule["column"], rule.get("value"))
    for guest in evening.everyone:
        kin = {other for group in groups if guest in group for other in group} - {guest}
        for course in evening.at(rule):
            if guest in evening.spot[course] and kin & evening.there[course]:
                broken += not any(evening.share(course, guest, other) for other in kin)
    return broken


def _alternate(evening: Evening, rule: Saved) -> int:
    """Pairs of one value side by side, less the fewest of any order on the same seats.

    Nothing alternates on seats that were added.
    """
    cells = evening.values(rule["column"])
    broken = 0
    for course in evening.at(rule):
        for table, everyone in enumerate(evening.seating[course]):
            own = evening.tables[table]["seats"] - evening.tables[table].get("added", 0)
            seats = {seat: guest for seat, guest in everyone.items() if seat < own}
            values = {seat: (cells[guest] or [""])[0] for seat, guest in seats.items()}
            near = frozenset(pair for pair in evening.places[table].beside if pair <= set(values))
            fewest = _fewest_alike(tuple(sorted(values)), tuple(sorted(values.values())), near)
            broken += _alike(values, near) - fewest
    return broken


def _alike(values: dict[int, str], near: Iterable[frozenset[int]]) -> int:
    return sum(values[one] == values[two] != "" for one, two in near)


@cache
def _fewest_alike(
    seats: tuple[int, ...], values: tuple[str, ...], near: frozenset[frozenset[int]]
) -> int:
    """The fewest pairs of one value side by side, all orders tried."""

    def follow(done: dict[int, str], left: Counter[str], alike: int, best: int) -> int:
        if alike >= best or len(done) == len(seats):
            return min(alike, best)
        seat = seats[len(done)]
        before = [next(iter(pair - {seat})) for pair in near if seat in pair]
        for value in [value for value, count in left.items() if count]:
            more = sum(done.get(one) == value != "" for one in before)
            left[value] -= 1
            best = follow({**done, seat: value}, left, alike + more, best)
            left[value] += 1
        return best

    return follow({}, Counter(values), 0, len(near) + 1)


def _spread_evenly(evening: Evening, rule: Saved) -> int:
    """Every guest beyond, or short of, a table's share of a value.

    It is a share of those whom an even spread puts at the table: rounded down of the fewest, and
    up of the most. These are asked for: they follow from how the dinner wants its tables filled.
    """
    broken = 0
    for course in evening.at(rule):
        there = evening.there[course]
        sizes = zip(*(part[course] for part in evening.saved["even_spread"]), strict=True)
        for seats, (fewest, most) in zip(evening.seating[course], sizes, strict=True):
            table = set(seats.values())
            for group in having(evening, rule["column"], rule.get("value")):
                members, here = len(group & there), len(group & there & table)
                broken += max(0, here - math.ceil(members * most / max(1, len(there))))
                broken += max(0, members * fewest // max(1, len(there)) - here) if table else 0
    return broken


def _familiar(evening: Evening, rule: Saved) -> int:
    known = [
        pair
        for pairs in (evening.strength, evening.talked)
        for pair, value in pairs.items()
        if value > 0
    ]
    return sum(
        _alone(evening, rule, guest, {other for pair in known if guest in pair for other in pair})
        for guest in evening.whom(rule["guest"])
    )


def _accompanied(evening: Evening, rule: Saved) -> int:
    (group,) = having(evening, rule["column"], rule["value"])
    return sum(_alone(evening, rule, guest, group) for guest in evening.whom(rule["guest"]))


def _alone(evening: Evening, rule: Saved, guest: int, wanted: set[int]) -> int:
    """1 for each course at which none of those who are wanted sits at the guest's table."""
    return sum(
        not any(evening.share(course, guest, other) for other in wanted - {guest})
        for course in evening.at(rule)
        if guest in evening.spot[course]
    )


COUNTS: dict[str, Callable[[Evening, Saved], int]] = {
    "accompanied": _accompanied,
    "alternate": _alternate,
    "apart": _of_pairs(lambda *where: not Evening.share(*where)),
    "at": _elsewhere(_at),
    "at_least": _at_least,
    "at_most": _at_most,
    "at_one_of": _elsewhere(_at_one_of),
    "beside": _of_pairs(Evening.side_by_side),
    "changes_table": _changes_table,
    "closed": _closed,
    "comes_back": _comes_back,
    "familiar": _familiar,
    "head": _elsewhere(_head),
    "in_turn": _in_turn,
    "must_meet": _must_meet,
    "never_alone": _never_alone,
    "never_at": _elsewhere(_not_there),
    "never_returns": _never_returns,
    "no_far_walks": _no_far_walks,
    "no_repeats": _no_repeats,
    "not_beside": _of_pairs(lambda *where: not Evening.side_by_side(*where)),
    "not_opposite": _of_pairs(lambda *where: not Evening.face_to_face(*where)),
    "not_only": _not_only,
    "on_seat": _elsewhere(_on_seat),
    "opposite": _of_pairs(Evening.face_to_face),
    "present": _present,
    "spread_evenly": _spread_evenly,
    "stays": _stays,
    "together": _of_pairs(Evening.share),
}
"""How each rule is counted, by its kind in plan.json."""
