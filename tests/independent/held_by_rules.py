"""What of a plan the rules bring about, counted anew: docs/figures.md, *By your rules*."""

from itertools import combinations

from tests.independent.figures import Figures
from tests.independent.rule_counts import COUNTS, Saved, having, marked_seats
from tests.independent.saved_evening import Evening, same

Pair = tuple[int, int]
Spot = tuple[int, int]
PLACES = {"at", "at_one_of", "never_at", "on_seat", "head"}
TOGETHER = {"together", "beside", "opposite"}


class HeldByRules:
    """Who is held together, by tables and side by side, course after course."""

    def __init__(self, figures: Figures) -> None:
        self.figures = figures
        self.evening = figures.evening
        courses = range(len(self.evening.courses))
        self.all_seats = {
            (table, seat)
            for table, one in enumerate(self.evening.tables)
            for seat in range(one["seats"])
        }
        self.rules = [(rule, set(self.evening.at(rule))) for rule in self.evening.rules]
        self.allowed = [self._allowed(course) for course in courses]
        self.beside = [self._asked_beside(course) for course in courses]
        self.parties = [self._parties(course) for course in courses]
        self.stays = self._stays(seat=False)
        self.keeps_seat = self._stays(seat=True)
        self.table = [self._tables(course) for course in courses]

    def _allowed(self, course: int) -> list[set[Spot]]:
        """The seats that each guest may have, by all rules about places."""
        found = [set(self.all_seats) for _ in self.evening.everyone]
        for rule, courses in self.rules:
            if rule["kind"] in PLACES and course in courses:
                for guest in self.evening.whom(rule["guest"]):
                    found[guest] &= {one for one in self.all_seats if fits(self.evening, rule, one)}
        return found

    def _asked_beside(self, course: int) -> set[Pair]:
        found = set()
        for rule, courses in self.rules:
            if rule["kind"] == "beside" and course in courses:
                found |= set(combinations(sorted(self.evening.whom(*rule["guests"])), 2))
        return found

    def _parties(self, course: int) -> list[set[int]]:
        """Guests who are there and bound together; each guest is in one party."""
        there = self.evening.there[course]
        party = {guest: {guest} for guest in self.evening.everyone}
        for one, two in self._bonds(course):
            if {one, two} <= there and party[one] is not party[two]:
                party[one] |= party[two]
                party.update(dict.fromkeys(party[two], party[one]))
        return [party[guest] for guest in self.evening.everyone]

    def _bonds(self, course: int) -> list[Pair]:
        found = []
        for rule, courses in self.rules:
            if rule["kind"] in TOGETHER and course in courses:
                found += list(combinations(sorted(self.evening.whom(*rule["guests"])), 2))
        there = self.evening.there[course]
        for guest, mates in self.mates(course):
            found += [(guest, mate) for mate in mates if guest in there and len(mates) == 1]
        return found

    def mates(self, course: int) -> list[tuple[int, set[int]]]:
        """Of each guest who needs somebody at the table, those who would do and are there."""
        evening, found = self.evening, []
        for rule, courses in self.rules:
            if course not in courses:
                continue
            match rule["kind"]:
                case "familiar":
                    guests = evening.whom(rule["guest"])
                    found += [(guest, self._acquainted(guest)) for guest in guests]
                case "accompanied":
                    (group,) = having(evening, rule["column"], rule["value"])
                    found += [(guest, group) for guest in evening.whom(rule["guest"])]
                case "never_alone":
                    groups = having(evening, rule["column"], rule.get("value"))
                    for guest in sorted(set().union(*groups)):
                        kin = set().union(*(one for one in groups if guest in one))
                        found.append((guest, kin))
        return [(guest, (mates & evening.there[course]) - {guest}) for guest, mates in found]

    def _acquainted(self, guest: int) -> set[int]:
        known = {
            pair
            for pairs in (self.evening.strength, self.evening.talked)
            for pair, value in pairs.items()
            if value > 0 and guest in pair
        }
        return set().union(*known) - {guest}

    def _stays(self, seat: bool) -> set[int]:
        found = set()
        for rule, _ in self.rules:
            if rule["kind"] == "stays" and not (seat and rule.get("table")):
                found |= self.evening.whom(rule["guest"])
        return found

    def _only_table(self, course: int, guest: int) -> int | None:
        """The one table that rules leave a guest: it may be the room's only one."""
        tables = {table for table, _ in self.allowed[course][guest]}
        by_rule = guest in self.evening.there[course] and any(
            rule["kind"] in PLACES
            and course in courses
            and guest in self.evening.whom(rule["guest"])
            for rule, courses in self.rules
        )
        return next(iter(tables)) if by_rule and len(tables) == 1 else None

    def _tables(self, course: int) -> dict[int, int]:
        """The table at which each guest is held who is."""
        found = {}
        for guest in self.evening.everyone:
            table = self._only_table(course, guest)
            if table is None and guest in self.stays:
                courses = range(len(self.evening.courses))
                held = [self._only_table(other, guest) for other in courses]
                table = next((one for one in held if one is not None), None)
            if table is not None:
                found[guest] = table
        return found

    def at_table(self, course: int, one: int, two: int) -> bool:
        """Whether two are held at one table, whatever the courses before it."""
        mine, yours = self.parties[course][one], self.parties[course][two]
        tables = [{self.table[course].get(guest) for guest in party} - {None}
                  for party in (mine, yours)]  # fmt: skip
        return mine is yours or bool(tables[0] & tables[1])

    def keep(self, course: int, one: int, two: int) -> bool:
        """Whether both keep their place, or are of parties with one who does."""
        return all(self.parties[course][guest] & self.stays for guest in (one, two))

    def side_by_side(self, course: int, one: int, two: int) -> bool:
        held = all(len(self.allowed[course][guest]) == 1 for guest in (one, two))
        return held or (one, two) in self.beside[course]

    @property
    def repeats(self) -> int:
        again = 0
        for pair in filter(self.figures.strangers, self.figures.talk):
            courses = [one for one in self.evening.counting if self.evening.share(one, *pair)]
            held = sum(self.at_table(one, *pair) or self.keep(one, *pair) for one in courses)
            again += max(0, held - 1)
        return again

    @property
    def beside_again(self) -> int:
        again = 0
        for pair in filter(self.figures.strangers, self.figures.talk):
            courses = self.evening.counting
            beside = [one for one in courses if self.evening.side_by_side(one, *pair)]
            keep = self.keeps_seat.issuperset(pair)
            again += max(0, sum(keep or self.side_by_side(one, *pair) for one in beside) - 1)
        return again

    @property
    def known(self) -> int:
        known = {pair for pair in self.figures.talk if not self.figures.strangers(pair)}
        held = {
            pair
            for pair in known
            for course in self.evening.counting
            if self.evening.share(course, *pair) and self.at_table(course, *pair)
        }
        for rule, _ in self.rules:
            if rule["kind"] == "must_meet":
                held |= known & set(combinations(sorted(self.evening.whom(*rule["guests"])), 2))
        return len(held | self._first_faces(known))

    def _first_faces(self, known: set[Pair]) -> set[Pair]:
        """Of each guest who needs somebody at the table, the first known pair who does."""
        found = set()
        for course, spot in enumerate(self.evening.spot):
            for guest, mates in self.mates(course):
                pairs = [
                    (min(guest, mate), max(guest, mate))
                    for mate in sorted(mates)
                    if guest in spot and self.evening.share(course, guest, mate)
                ]
                found |= set([pair for pair in pairs if pair in known][:1])
        return found


def fits(evening: Evening, rule: Saved, spot: Spot) -> bool:
    """Whether a rule about a guest's place allows a seat."""
    table, seat = spot
    named = {same(name) for name in [rule.get("table"), *(rule.get("tables") or [])] if name}
    here = same(evening.tables[table]["name"]) in named
    match rule["kind"]:
        case "at":
            return here and rule.get("seat") in (None, seat + 1)
        case "at_one_of":
            return here
        case "never_at":
            marks = rule.get("marked") or []
            return not here and not any(seat in marked_seats(evening, table, one) for one in marks)
        case "on_seat":
            return seat in marked_seats(evening, table, rule["marked"])
        case "head":
            return (here or not named) and seat in marked_seats(evening, table, "head")
    raise ValueError(rule["kind"])


assert {*PLACES, *TOGETHER} < set(COUNTS)
