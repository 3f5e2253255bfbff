"""A plan.json, read plainly: who sits where, who is there, who knows whom."""

from functools import cached_property
from itertools import combinations
from typing import Any

from tests.independent.table_places import Places, places_of

MET, KNOWS, CLOSE = 1, 2, 3


class Evening:
    """What plan.json says, by guests, courses and tables, each counted from 0."""

    def __init__(self, saved: dict[str, Any]) -> None:
        self.saved = saved
        self.dinner = saved["dinner"]
        self.guests = self.dinner["guests"]
        self.tables = self.dinner["tables"]
        self.courses = [course["name"] for course in self.dinner["courses"]]
        self.counting = [
            place
            for place, course in enumerate(self.dinner["courses"])
            if course.get("meets") != "nobody"
        ]
        self.rules = self.dinner.get("rules", [])
        self.meet = self.dinner["talk"]["meet"]
        self.half = self.dinner["talk"]["half"]
        self.id = {guest["id"]: place for place, guest in enumerate(self.guests)}
        self.table = {same(table["name"]): place for place, table in enumerate(self.tables)}
        self.everyone = range(len(self.guests))

    @cached_property
    def places(self) -> list[Places]:
        return [places_of(table) for table in self.tables]

    @cached_property
    def seating(self) -> list[list[dict[int, int]]]:
        """For each course and table the guest on each seat."""
        table_of = [place for place, table in enumerate(self.tables) for _ in range(table["seats"])]
        first = [table_of.index(place) for place in range(len(self.tables))]
        courses = []
        for row in self.saved["seats"]:
            tables: list[dict[int, int]] = [{} for _ in self.tables]
            for guest, seat in enumerate(row):
                if seat >= 0:
                    tables[table_of[seat]][seat - first[table_of[seat]]] = guest
            courses.append(tables)
        return courses

    @cached_property
    def spot(self) -> list[dict[int, tuple[int, int]]]:
        """For each course the table and the seat of each guest who has one."""
        return [
            {
                guest: (table, seat)
                for table, seats in enumerate(tables)
                for seat, guest in seats.items()
            }
            for tables in self.seating
        ]

    @cached_property
    def there(self) -> list[set[int]]:
        """Who is there at each course: all rules about that hold."""
        there = [set(self.everyone) for _ in self.courses]
        for rule in self.rules:
            if rule["kind"] == "present":
                for course in set(range(len(self.courses))) - set(self.at(rule)):
                    there[course] -= self.whom(rule["guest"])
        return there

    @cached_property
    def strength(self) -> dict[tuple[int, int], int]:
        return self._pairs("knows")

    @cached_property
    def talked(self) -> dict[tuple[int, int], int]:
        return self._pairs("talked")

    @cached_property
    def earlier(self) -> dict[tuple[int, int], int]:
        return self._pairs("earlier")

    @cached_property
    def interest(self) -> dict[tuple[int, int], int]:
        return self._pairs("interest")

    def _pairs(self, key: str) -> dict[tuple[int, int], int]:
        saved = self.dinner.get(key) or {"first": [], "second": [], "values": []}
        rows = zip(saved["first"], saved["second"], saved["values"], strict=True)
        return {(min(one, two), max(one, two)): value for one, two, value in rows}

    def at(self, rule: dict[str, Any]) -> list[int]:
        """The courses of a rule."""
        named = rule.get("courses")
        if named is None:
            return list(range(len(self.courses)))
        wanted = {same(course) for course in named}
        return [place for place, course in enumerate(self.courses) if same(course) in wanted]

    def whom(self, *named: str | dict[str, Any]) -> set[int]:
        """The guests whom a rule names: by id, or everyone who has a value in a column."""
        found: set[int] = set()
        for who in named:
            if isinstance(who, str):
                found.add(self.id[who])
                continue
            column, wanted = who.get("column"), {same(value) for value in who.get("values", [])}
            having = {
                guest
                for guest in self.everyone
                if column is None or wanted & set(self.values(column)[guest] or [""])
            }
            found |= having - self.whom(*who.get("but", []))
        return found

    def values(self, column: str) -> list[list[str]]:
        """The values of each guest in a column."""
        found = []
        for guest in self.guests:
            cells = {same(name): cell for name, cell in guest.get("fields", {}).items()}
            parts = cells.get(same(column), "").split(";")
            found.append([same(part) for part in parts if part.strip()])
        return found

    def share(self, course: int, one: int, two: int) -> bool:
        """Whether two guests sit at one table."""
        spot = self.spot[course]
        return one in spot and two in spot and spot[one][0] == spot[two][0]

    def side_by_side(self, course: int, one: int, two: int) -> bool:
        if not self.share(course, one, two):
            return False
        (table, seat), (_, other) = self.spot[course][one], self.spot[course][two]
        return frozenset((seat, other)) in self.places[table].beside

    def face_to_face(self, course: int, one: int, two: int) -> bool:
        if not self.share(course, one, two):
            return False
        (table, seat), (_, other) = self.spot[course][one], self.spot[course][two]
        return frozenset((seat, other)) in self.places[table].across

    @cached_property
    def pairs_at_tables(self) -> list[set[tuple[int, int]]]:
        """For each course the pairs who share a table."""
        return [
            {pair for seats in tables for pair in combinations(sorted(seats.values()), 2)}
            for tables in self.seating
        ]


def same(name: str) -> str:
    """A form in which spellings of one name are equal: the names here are plain."""
    return " ".join(name.casefold().split())
