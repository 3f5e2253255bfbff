"""Who knows whom, and how well, before the dinner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from seating.people.acquaintance_graph import edges_of, graph_of
from seating.people.pairs import Ints, PairTable, check_people, pair_keys
from seating.people.sharing import numbered, pairs_sharing
from seating.people.strength import CLOSE, KNOWS, MET, NO_STRENGTH, STRENGTHS, strength_of
from seating.words.errors import InputError

if TYPE_CHECKING:
    import networkx as nx

    from seating.people.guest import Guest

__all__ = ["CLOSE", "KNOWS", "MET", "STRENGTHS", "Acquaintances", "strength_of"]

MOST_TALK = 1_000_000_000


@dataclass(frozen=True, eq=False)
class Acquaintances:
    """Who knows whom.

    Parameters
    ----------
    strength : PairTable
        `MET`, `KNOWS` or `CLOSE` for pairs who know each other.
    talk : PairTable
        Talk already had at earlier dinners, in the ledger's unit (`seating.talk.talk`); at least 0.

    Raises
    ------
    InputError
        If a strength is none of these, talk is negative, or they are of different people.
    """

    strength: PairTable
    talk: PairTable

    def __post_init__(self) -> None:
        if self.strength.people != self.talk.people:
            raise InputError("strength and talk must be of the same guests")
        if self.strength.default or self.talk.default:
            raise InputError("a pair that is not named must be strangers")
        if not self.strength.within(MET, CLOSE):
            raise InputError(NO_STRENGTH)
        if not self.talk.within(0, MOST_TALK):
            raise InputError(f"talk already had is from 0 to {MOST_TALK:,}")

    @classmethod
    def none(cls, people: int) -> Acquaintances:
        """Nobody knows anybody.

        Parameters
        ----------
        people : int
            How many guests.
        """
        return cls(PairTable.empty(people), PairTable.empty(people))

    @classmethod
    def of(
        cls, people: int, pairs: Iterable[tuple[int, int] | tuple[int, int, int]]
    ) -> Acquaintances:
        """From pairs of guest indices, each with a strength if it is not *knows*.

        Of a pair that is named twice the greater strength counts.

        Examples
        --------
        >>> known = Acquaintances.of(3, [(0, 1), (1, 0, CLOSE)])
        >>> known.strength[0, 1], known.strength[1, 2]
        (3, 0)
        """
        known = list(pairs)
        return cls.from_arrays(
            people,
            np.array([pair[0] for pair in known], dtype=np.int64),
            np.array([pair[1] for pair in known], dtype=np.int64),
            np.array([pair[2] if len(pair) > 2 else KNOWS for pair in known], dtype=np.int64),
        )

    @classmethod
    def from_arrays(
        cls, people: int, first: ArrayLike, second: ArrayLike, strength: ArrayLike = KNOWS
    ) -> Acquaintances:
        """From arrays of guest indices: the fast way for millions of pairs.

        Parameters
        ----------
        people : int
            How many guests.
        first, second : array_like of int, shape (pairs,)
            Indices of guests, below `people`. Of a pair that comes twice the greater
            strength counts; a guest paired with themselves is left out.
        strength : array_like of int, shape (pairs,) or scalar, optional
            0 (strangers) to `CLOSE`.

        Raises
        ------
        InputError
            If an index is not of one of the guests, or a strength is none.

        Examples
        --------
        >>> known = Acquaintances.from_arrays(3, [0, 1, 2], [1, 0, 2], [MET, CLOSE, KNOWS])
        >>> list(known.strength)
        [(0, 1, 3)]
        """
        one, two = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
        check_people(one, people)
        check_people(two, people)
        levels = np.broadcast_to(np.asarray(strength, dtype=np.int64), one.shape)
        if ((levels < 0) | (levels > CLOSE)).any():
            raise InputError(NO_STRENGTH)
        keys, apart = pair_keys(one, two, people), one != two
        return cls(_greatest(people, keys[apart], levels[apart]), PairTable.empty(people))

    @classmethod
    def from_columns(cls, guests: Sequence[Guest], columns: Iterable[str]) -> Acquaintances:
        """Guests who share a value in one of the columns know each other.

        Parameters
        ----------
        guests : sequence of Guest
        columns : iterable of str
            Names of columns; values are compared as names are (`seating.words.names.fold`).
        """
        first, second = [], []
        for column in columns:
            there = [index for index, guest in enumerate(guests) if guest.get(column).strip()]
            values = numbered(guests[index].get(column) for index in there)
            ones, twos = pairs_sharing(np.array(there, dtype=np.int64), values)
            first.append(ones)
            second.append(twos)
        if not first:
            return cls.none(len(guests))
        return cls.from_arrays(len(guests), np.concatenate(first), np.concatenate(second))

    @classmethod
    def from_graph(cls, graph: nx.Graph, guests: Sequence[Guest]) -> Acquaintances:
        """From a networkx graph whose nodes are guests' ids.

        Parameters
        ----------
        graph : networkx.Graph
            Edges may carry ``strength`` (a word or number as in `strength_of`) and ``talk``
            (as in `Acquaintances`); with neither they say *knows*.
        guests : sequence of Guest
            Their ids, in the order of the dinner.

        Raises
        ------
        InputError
            If a node is no guest's id, or a strength is unknown.
        """
        first, second, strength, talk = edges_of(graph, guests).T
        met = talk != 0
        talked = PairTable.summed(len(guests), first[met], second[met], talk[met])
        return replace(cls.from_arrays(len(guests), first, second, strength), talk=talked)

    @property
    def people(self) -> int:
        """How many guests."""
        return self.strength.people

    def __or__(self, other: Acquaintances) -> Acquaintances:
        """Both together: the greater strength, and the sum of talk."""
        if self.people != other.people:
            raise InputError("acquaintances of different guests cannot be put together")
        for one, two in ((self, other), (other, self)):
            if not len(one.strength) and not len(one.talk):
                return two
        strength = _greatest(
            self.people,
            np.concatenate([self.strength.keys, other.strength.keys]),
            np.concatenate([self.strength.values, other.strength.values]),
        )
        talk = PairTable.summed(
            self.people,
            np.concatenate([self.talk.first, other.talk.first]),
            np.concatenate([self.talk.second, other.talk.second]),
            np.concatenate([self.talk.values, other.talk.values]),
        )
        return Acquaintances(strength, talk)

    def prior(self, talk_of_strength: Ints) -> PairTable:
        """Talk already had in life, in the ledger's unit.

        Parameters
        ----------
        talk_of_strength : ndarray of int64, shape (4,)
            What each strength stands for (`seating.talk.talk.Talk.prior`).
        """
        if not len(self.talk):
            return PairTable(
                self.people, self.strength.keys, talk_of_strength[self.strength.values]
            )
        return PairTable.summed(
            self.people,
            np.concatenate([self.strength.first, self.talk.first]),
            np.concatenate([self.strength.second, self.talk.second]),
            np.concatenate([talk_of_strength[self.strength.values], self.talk.values]),
        )

    def graph(self, guests: Sequence[Guest]) -> nx.Graph:
        """A plain networkx graph.

        Parameters
        ----------
        guests : sequence of Guest
            The guests of the dinner, in its order.

        Returns
        -------
        networkx.Graph
            Nodes are guests' ids, with ``name``; edges carry ``strength`` (``met``,
            ``knows``, ``close``) and ``talk``, where there is any. `from_graph` reads it.
        """
        return graph_of(self.strength, self.talk, guests)

    def know(self, first: int, second: int) -> bool:
        """Whether two guests know each other or have talked at an earlier dinner."""
        key = pair_keys(first, second, self.people)
        return bool(self.strength.at(key) or self.talk.at(key))

    def known_to(self, guest: int) -> set[int]:
        """Everyone whom a guest knows or has talked with at an earlier dinner."""
        found = self.strength.nonzero(guest).tolist()
        return {*found, *self.talk.nonzero(guest).tolist()} if len(self.talk) else set(found)


def _greatest(people: int, keys: Ints, strength: Ints) -> PairTable:
    """The greatest strength of each key, where it is above zero."""
    # Strength is the lowest digit: the last of a sorted run of one key is the greatest.
    ranked = np.sort(keys * (CLOSE + 1) + strength)
    keys, strength = ranked // (CLOSE + 1), ranked % (CLOSE + 1)
    kept = (np.diff(keys, append=-1) != 0) & (strength > 0)
    return PairTable(people, keys[kept], strength[kept])
