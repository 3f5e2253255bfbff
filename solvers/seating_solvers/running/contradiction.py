"""The error that rules cannot all be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.words.errors import Impossible

if TYPE_CHECKING:
    from seating_solvers.cpsat.contradictions.conflict import Conflict

UNNAMED = "the rules cannot all be kept; which of them contradict each other was not found in time"


class Contradiction(Impossible):
    """Proven: no plan keeps all rules.

    Parameters
    ----------
    conflict : Conflict or None
        A smallest set of rules that contradict each other; None when it was not found in time.
    """

    def __init__(self, conflict: Conflict | None) -> None:
        self.conflict = conflict
        super().__init__(UNNAMED if conflict is None else conflict.text())
