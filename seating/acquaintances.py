"""Who knows whom, and how well, before the dinner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from seating.errors import InputError
from seating.names import did_you_mean
from seating.pairs import Ints, PairTable, all_pairs, pair_keys

if TYPE_CHECKING:
    import networkx as nx

    from seating.guest import Guest

MET, KNOWS, CLOSE = 1, 2, 3
STRENGTHS = {"met": MET, "knows": KNOWS, "close": CLOSE}


def strength_of(word: str) -> int:
    """The strength a word or a number stands for.

    Parameters
    ----------
    word : str
        ``met``, ``knows``, ``close``, or a number. Lists that come from elsewhere count
        minutes, messages or years; their unit is not known here, so any number above zero
        says *knows*, and zero says *stranger*.

    Returns
    -------
    int
        0 to 3.

    Raises
    ------
    InputError
        If it is neither, or a negative number.

    Examples
    --------
    >>> strength_of("close"), strength_of("12.5"), strength_of("0")
    (3, 2, 0)
    """
    known = STRENGTHS.get(word.strip().casefold())
    if known is not None:
        return known
    try:
        amount = float(word)
    except ValueError:
        amount = float("nan")
    if not 0 <= amount < float("inf"):
        hint = did_you_mean(word, STRENGTHS) or "strengths are met, knows, close, or a number"
        raise InputError("unknown strength of acquaintance", value=word, hint=hint)
    return KNOWS if amount > 0 else 0


@dataclass(frozen=True, eq=False)
class Acquaintances:
    """Who knows whom.

    Parameters
    ----------
    strength : PairTable
        `MET`, `KNOWS` or `CLOSE` for pairs who know each other.
    talk : PairTable
        Talk already had at earlier dinners, in the ledger's unit (`seating.talk`).
    """

    strength: PairTable
    talk: PairTable

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
        best: dict[tuple[int, int], int] = {}
        for first, second, *rest in pairs:
            if first == second:
                continue
            pair = (min(first, second), max(first, second))
            best[pair] = max(best.get(pair, 0), rest[0] if rest else KNOWS)
        known = {pair: strength for pair, strength in best.items() if strength}
        return cls(PairTable.of(people, known), PairTable.empty(people))

    @classmethod
    def from_columns(cls, guests: Sequence[Guest], columns: Iterable[str]) -> Acquaintances:
        """Guests who share a value in one of the columns know each other.

        Parameters
        ----------
        guests : sequence of Guest
        columns : iterable of str
            Names of columns; values are compared as names are (`seating.names.fold`).
        """
        from seating.names import fold

        pairs: list[tuple[int, int]] = []
        for column in columns:
            sharing: dict[str, list[int]] = {}
            for index, guest in enumerate(guests):
                if guest.get(column).strip():
                    sharing.setdefault(fold(guest.get(column)), []).append(index)
            for members in sharing.values():
                pairs.extend(all_pairs(members))
        return cls.of(len(guests), pairs)

    @classmethod
    def from_graph(cls, graph: nx.Graph, guests: Sequence[Guest]) -> Acquaintances:
        """From a networkx graph whose nodes are guests' ids.

        Parameters
        ----------
        graph : networkx.Graph
            Edges may carry ``strength`` (a word or number as in `strength_of`); without it
            they say *knows*.
        guests : sequence of Guest
            Their ids, in the order of the dinner.

        Raises
        ------
        InputError
            If a node is no guest's id.
        """
        index = {guest.id or str(number + 1): number for number, guest in enumerate(guests)}
        pairs = []
        for first, second, strength in graph.edges(data="strength"):
            for node in (first, second):
                if str(node) not in index:
                    hint = did_you_mean(str(node), index)
                    raise InputError("no guest has this id", value=str(node), hint=hint)
            level = KNOWS if strength is None else strength_of(str(strength))
            pairs.append((index[str(first)], index[str(second)], level))
        return cls.of(len(guests), pairs)

    @property
    def people(self) -> int:
        """How many guests."""
        return self.strength.people

    def __or__(self, other: Acquaintances) -> Acquaintances:
        """Both together: the greater strength, and the sum of talk."""
        keys = np.union1d(self.strength.keys, other.strength.keys)
        strength = np.maximum(self.strength.at(keys), other.strength.at(keys))
        talk = PairTable.summed(
            self.people,
            np.concatenate([self.talk.first, other.talk.first]),
            np.concatenate([self.talk.second, other.talk.second]),
            np.concatenate([self.talk.values, other.talk.values]),
        )
        return Acquaintances(PairTable(self.people, keys, strength), talk)

    def prior(self, talk_of_strength: Ints) -> PairTable:
        """Talk already had in life, in the ledger's unit.

        Parameters
        ----------
        talk_of_strength : ndarray of int64, shape (4,)
            What each strength stands for (`seating.talk.Talk.prior`).
        """
        return PairTable.summed(
            self.people,
            np.concatenate([self.strength.first, self.talk.first]),
            np.concatenate([self.strength.second, self.talk.second]),
            np.concatenate([talk_of_strength[self.strength.values], self.talk.values]),
        )

    def graph(self, guests: Sequence[Guest]) -> nx.Graph:
        """A plain networkx graph: nodes are guests' ids, with ``name``; edges carry
        ``strength`` (``met``, ``knows``, ``close``) and ``talk`` where there is any.

        Parameters
        ----------
        guests : sequence of Guest
            The guests of the dinner, in its order.
        """
        import networkx as nx

        words = {level: word for word, level in STRENGTHS.items()}
        ids = [guest.id for guest in guests]
        graph = nx.Graph()
        graph.add_nodes_from((guest.id, {"name": guest.name}) for guest in guests)
        for first, second, level in self.strength:
            graph.add_edge(ids[first], ids[second], strength=words[level])
        for first, second, amount in self.talk:
            graph.add_edge(ids[first], ids[second], talk=amount)
        return graph

    def know(self, first: int, second: int) -> bool:
        """Whether two guests know each other or have talked at an earlier dinner."""
        key = pair_keys(first, second, self.people)
        return bool(self.strength.at(key) or self.talk.at(key))
