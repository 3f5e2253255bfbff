"""Whose turn it is: duties, and who sits out where there are more guests than seats.

Dealt by counting: who did it least does it next. Of those who did it as often, whoever did
least of all duties; then whoever comes to fewest evenings yet, as there are fewest chances left;
then whoever did it least with those already chosen; then by the order of the list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations


@dataclass
class DutyTurns:
    """How often members did what.

    Parameters
    ----------
    times : Counter of (str, str)
        Of a duty and a member, how often.
    together : Counter of frozenset of str
        How often two members did any duty on one evening.
    sat_out : Counter of str
    """

    times: Counter[tuple[str, str]] = field(default_factory=Counter)
    together: Counter[frozenset[str]] = field(default_factory=Counter)
    sat_out: Counter[str] = field(default_factory=Counter)

    def evening(self, duties: Mapping[str, Collection[str]], sat_out: Collection[str]) -> None:
        """Count an evening: who did what, and who sat out."""
        for duty, members in duties.items():
            self.times.update((duty, member) for member in members)
            self.together.update(map(frozenset, combinations(sorted(set(members)), 2)))
        self.sat_out.update(sat_out)

    def on_duty(
        self,
        duty: str,
        people: int,
        coming: Sequence[str],
        later: Mapping[str, int],
        busy: Collection[str] = (),
    ) -> list[str]:
        """Whose turn a duty is.

        Parameters
        ----------
        duty : str
        people : int
            How many do it; all who come, where these are fewer.
        coming : sequence of str
            Members who come and may do it, in the order of the list.
        later : mapping of str to int
            To how many evenings after this one each comes.
        busy : collection of str, optional
            Who does another duty this evening, and goes last.
        """
        place = {member: number for number, member in enumerate(coming)}
        of_all: Counter[str] = Counter()
        for (_, member), times in self.times.items():
            of_all[member] += times
        chosen: list[str] = []
        while len(chosen) < min(people, len(coming)):
            left = [member for member in coming if member not in chosen]
            chosen.append(
                min(
                    left,
                    key=lambda member: (
                        member in busy,
                        self.times[duty, member],
                        of_all[member],
                        later.get(member, 0),
                        sum(self.together[frozenset({member, other})] for other in chosen),
                        place[member],
                    ),
                )
            )
        return sorted(chosen, key=place.__getitem__)

    def out(
        self,
        count: int,
        coming: Sequence[str],
        unsure: Collection[str] = (),
        later: Mapping[str, int] | None = None,
    ) -> list[str]:
        """Who sits out where seats are too few.

        The unsure first; of them, and of the others, who sat out least; then whoever comes to
        most evenings yet; then the last of the list.

        Parameters
        ----------
        count : int
        coming : sequence of str
            In the order of the list.
        unsure : collection of str, optional
        later : mapping of str to int, optional
            To how many evenings after this one each comes.
        """
        chances = later or {}

        def order(place: int) -> tuple[bool, int, int, int]:
            who = coming[place]
            return who not in unsure, self.sat_out[who], -chances.get(who, 0), -place

        chosen = sorted(range(len(coming)), key=order)[:count]
        return [coming[place] for place in sorted(chosen)]
