"""A plan that is on cards already, mended: the menu of how many of them change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.words.errors import Impossible
from seating_solvers.bounds import upper_bounds
from seating_solvers.replanning.card_menu import FREE, CardMenu, CardStep
from seating_solvers.replanning.cards import Cards, cards_of, changed_cards, counted_changes
from seating_solvers.replanning.first_seats import seated_somewhere
from seating_solvers.running.when_to_stop import Watch

if TYPE_CHECKING:
    from seating_solvers.replanning.card_search import CardSearch


class Mended(NamedTuple):
    """What was found.

    Parameters
    ----------
    menu : CardMenu
    iterations : int
        Moves tried.
    stopped : str
        Why the search ended: ``bound`` (no plan can do better, and no card changes), ``time``,
        ``iterations``, ``settled`` or ``interrupted``.
    seconds : float
    """

    menu: CardMenu
    iterations: int
    stopped: str
    seconds: float


@dataclass(frozen=True, eq=False)
class Mending:
    """A plan to be mended.

    Parameters
    ----------
    printed : Plan
        Of the dinner as it is now, with the seats on cards.
    unmoved : Plan
        The same, where whoever is away, or has no such seat any more, has none.
    first : int
        The first course that may change.
    held : ndarray of bool, shape (courses, seats)
        Seats that nobody may leave or take.
    has_card : ndarray of bool, shape (guests,)
        Who holds a card.
    moved : ndarray of int, shape (guests,), optional
        How often each guest was moved already; never when left out.
    """

    printed: Plan
    unmoved: Plan
    first: int
    held: NDArray[np.bool_]
    has_card: NDArray[np.bool_]
    moved: Ints | None = None

    def menu(
        self,
        watch: Watch,
        seed: int = 0,
        cards: int | str | None = None,
        workers: int | None = None,
        compiling: Callable[[], None] | None = None,
    ) -> Mended:
        """The plans worth choosing from.

        Parameters
        ----------
        watch : Watch
            The budget.
        seed : int, optional
        cards : int or {"none", "free"}, optional
            What will be chosen: where any number of cards may change, and nothing is held, a plan
            that looks at no card is searched too.
        workers : int, optional
            Threads; as many as there are processors when left out.
        compiling : callable, optional
            As for `seating_solvers.replanning.replan.replan`.

        Raises
        ------
        Impossible
            If somebody finds no seat that is not held.
        """
        first = seated_somewhere(self.unmoved, self.held)
        dinner = first.dinner
        if (dinner.present & (first.seats < 0)).any():
            raise Impossible("not all guests find a seat: too many seats are locked")
        own = cards_of(self.printed.seats, self.has_card, self.held, self.moved)
        target = int(upper_bounds(dinner)[0].value)
        unchanged = _step(own, first)
        if not unchanged.cards and unchanged.score.reaches(target):
            return Mended(CardMenu((unchanged,)), 0, "bound", watch.spent)
        search = self._search(first, own, target, watch, seed, workers, compiling)
        found = [_step(own, Plan(dinner, seats)) for seats in search.plans()]
        if cards == FREE and not self.held.any():
            found.append(_step(own, self._afresh(watch, seed)))
        stopped = watch.why if watch.over() else search.stopped
        return Mended(CardMenu.of(found), search.iterations, stopped, watch.spent)

    def _search(
        self,
        first: Plan,
        own: Cards,
        target: int,
        watch: Watch,
        seed: int,
        workers: int | None,
        compiling: Callable[[], None] | None,
    ) -> CardSearch:
        """The search, which is over."""
        # kernels take long to import, and plans at their bound do not need them
        from seating_solvers.replanning.card_search import CardSearch
        from seating_solvers.replanning.card_walk import walk_cards
        from seating_solvers.replanning.neighbourhoods import neighbourhoods
        from seating_solvers.running.kernels import is_kept
        from seating_solvers.running.workers import workers_of

        movable = neighbourhoods(self.printed, first, self.first)
        with workers_of(None, workers) as pool:
            search = CardSearch(first, own, movable, watch, seed, pool, target)
            with watch.still():
                if compiling is not None and not is_kept(walk_cards):
                    compiling()
                search.compile()
            search.run()
        return search

    def _afresh(self, watch: Watch, seed: int) -> Plan:
        """A plan that looks at no card."""
        from seating_solvers.solve import solve

        return solve(self.unmoved.dinner, watch.budget, seed, even_out=False).plan


def _step(own: Cards, plan: Plan) -> CardStep:
    whose = tuple(np.flatnonzero(changed_cards(own, plan.seats)).tolist())
    return CardStep(plan, whose, int(counted_changes(own, plan.seats)[-1]))
