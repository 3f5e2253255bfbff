"""How long waves of searches are."""

from __future__ import annotations

import time
from dataclasses import dataclass

from seating_solvers.running.when_to_stop import Watch


@dataclass
class WaveLengths:
    """How long the next wave is: twice the last, as far as the budget allows.

    Parameters
    ----------
    watch : Watch
    moves : int
        Of each search in the first wave.
    """

    watch: Watch
    moves: int
    _since: float = 0.0
    _last: int = 0

    def next_moves(self, tried: int, searches: int) -> int:
        """Moves of each of so many searches of the next wave; 0 when the budget is spent."""
        if self.watch.over():
            return 0
        moves = self._in_time(self.moves if not self._last else 2 * self._last)
        limit = self.watch.budget.iterations
        if limit is not None:
            left = max(limit - tried, 0)
            # what would be left after this wave is too little for another
            moves = left // searches if left < 3 * searches * moves else moves
        self._since, self._last = time.monotonic(), moves
        return moves

    def _in_time(self, moves: int) -> int:
        """Fewer moves if the last wave's speed says that time would run out."""
        took = time.monotonic() - self._since
        if not self._last or self.watch.left == float("inf"):
            return moves
        speed = self._last / max(took, 1e-6)
        return max(min(moves, int(0.95 * self.watch.left * speed)), 1)
