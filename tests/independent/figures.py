"""Every figure that `seating check` tells of a plan, counted anew from plan.json alone.

::

    introductions = sum over pairs g < h of worth(total) - worth(prior)
    weighted      = sum over pairs g < h of interest[g, h] * (worth(total) - worth(prior))
    total[g, h]   = prior[g, h] + sum over courses of talk[seat(g), seat(h)]
"""

import math
from collections import defaultdict
from functools import cached_property
from itertools import accumulate, combinations

from tests.independent.saved_evening import CLOSE, KNOWS, MET, Evening

MILLION = 1_000_000


def worth_curve() -> list[int]:
    """Of 0, 1, 2, ... units of talk, in millionths of an introduction: ``1 - exp(-x / 100)``.

    Each step is rounded for itself; the curve ends where a step would be nothing.
    """
    steps: list[int] = []
    while (step := round(MILLION * (math.exp(-len(steps) / 100) * -math.expm1(-0.01)))) > 0:
        steps.append(step)
    return [0, *accumulate(steps)]


CURVE = worth_curve()


class Figures:
    """What a plan is worth. Pairs are of two guests, the lower number first."""

    def __init__(self, evening: Evening) -> None:
        self.evening = evening
        self.certain = evening.meet != "near"
        self.unit = 1 if self.certain else MILLION

    def worth(self, talk: int) -> int:
        return min(talk, 1) if self.certain else CURVE[min(talk, len(CURVE) - 1)]

    def least_worth(self, part: float) -> int:
        """The least talk that is worth so much of an introduction."""
        return next(talk for talk in range(len(CURVE)) if self.worth(talk) >= part * self.unit)

    @cached_property
    def half(self) -> int:
        """Talk from which two people have met: the chance reaches one half."""
        return self.least_worth(0.5)

    @cached_property
    def stands_for(self) -> dict[int, int]:
        """Talk that an acquaintance stands for."""
        if self.certain:
            return {MET: 1, KNOWS: 1, CLOSE: 1}
        return {MET: self.half, KNOWS: self.least_worth(0.8), CLOSE: len(CURVE) - 1}

    def prior(self, pair: tuple[int, int]) -> int:
        strength = self.evening.strength.get(pair, 0)
        return self.stands_for.get(strength, 0) + self.evening.talked.get(pair, 0)

    def strangers(self, pair: tuple[int, int]) -> bool:
        return self.prior(pair) < self.half

    def between(self, table: int, one: int, two: int) -> int:
        """Talk between two seats of a table in one course."""
        places = self.evening.places[table]
        if self.evening.meet == "table":
            return 1
        if self.evening.meet == "beside":
            return int(frozenset((one, two)) in places.beside | places.across)
        stretch = (places.apart(one, two) / self.evening.half) ** 4
        return round(-100 * math.log(stretch / (1 + stretch)))

    @cached_property
    def talk(self) -> dict[tuple[int, int], int]:
        """This evening's talk of all who share a table."""
        talk: dict[tuple[int, int], int] = defaultdict(int)
        for course in self.evening.counting:
            for table, seats in enumerate(self.evening.seating[course]):
                for one, two in combinations(sorted(seats), 2):
                    low, high = sorted((seats[one], seats[two]))
                    talk[low, high] += self.between(table, one, two)
        return dict(talk)

    def introduced(self, pair: tuple[int, int], talk: int) -> int:
        """The introduction of a pair by so much talk, in units."""
        return self.worth(self.prior(pair) + talk) - self.worth(self.prior(pair))

    @cached_property
    def introductions(self) -> int:
        """Of people, in units."""
        return sum(self.introduced(pair, talk) for pair, talk in self.talk.items())

    @cached_property
    def weighted(self) -> int:
        """As plans are compared, in units."""
        return sum(
            self.evening.interest.get(pair, 1) * self.introduced(pair, talk)
            for pair, talk in self.talk.items()
        )

    @cached_property
    def shared_interests(self) -> tuple[int, int]:
        """Pairs of strangers who share an interest, and those of them who meet."""
        wishes = [tuple(sorted(pair)) for pair in self.evening.dinner.get("wishes", [])]
        sharing = [
            pair
            for pair, counts in self.evening.interest.items()
            if self.strangers(pair) and counts > 1 + 2 * wishes.count(pair)
        ]
        talk = (self.prior(pair) + self.talk[pair] for pair in sharing if pair in self.talk)
        return len(sharing), sum(amount >= self.half for amount in talk)

    @cached_property
    def new_pairs(self) -> int:
        return sum(self.strangers(pair) for pair in self.talk)

    @cached_property
    def known_at_table(self) -> int:
        return len(self.talk) - self.new_pairs

    @cached_property
    def repeats(self) -> int:
        pairs = self.evening.pairs_at_tables
        seen = [pair for course in self.evening.counting for pair in pairs[course]]
        return sum(map(self.strangers, seen)) - self.new_pairs

    @cached_property
    def beside_again(self) -> int:
        again = 0
        for pair in filter(self.strangers, self.talk):
            courses = self.evening.counting
            times = sum(self.evening.side_by_side(course, *pair) for course in courses)
            again += max(0, times - 1)
        return again

    @cached_property
    def meets(self) -> list[int]:
        """New people that each guest meets."""
        meets = [0 for _ in self.evening.everyone]
        for pair, talk in self.talk.items():
            if self.strangers(pair) and self.prior(pair) + talk >= self.half:
                for guest in pair:
                    meets[guest] += 1
        return meets

    @cached_property
    def lacks(self) -> list[int]:
        """New people that each guest lacks to their goal."""
        goals = (guest.get("goal") or 0 for guest in self.evening.guests)
        return [max(0, goal - met) for goal, met in zip(goals, self.meets, strict=True)]

    @cached_property
    def meets_fewest(self) -> tuple[int, int, list[int]] | None:
        """The first guest of those who meet fewest, whom they meet, and whom each other meets."""
        seated = sorted({guest for spot in self.evening.spot for guest in spot})
        if not seated:
            return None
        fewest = min(self.meets[guest] for guest in seated)
        first = next(guest for guest in seated if self.meets[guest] == fewest)
        return first, fewest, [self.meets[guest] for guest in seated if self.meets[guest] > fewest]

    @cached_property
    def wishes(self) -> list[tuple[int, int, bool]]:
        """Who would like to meet whom, and whether this evening brings them together."""
        return [
            (guest, other, self.talk.get((min(guest, other), max(guest, other)), 0) >= self.half)
            for guest, other in self.evening.dinner.get("wishes", [])
        ]
