"""Compiling this search's kernels, once for an installation, outside of anybody's budget."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seating_solvers.covering.cover import Cover
from seating_solvers.covering.covering_search import run
from seating_solvers.running.budget import Watch


def compile_first(watch: Watch, compiling: Callable[[], None] | None) -> None:
    """Compile what is not kept; the watch stands still meanwhile.

    Parameters
    ----------
    watch : Watch
    compiling : callable or None
        Called before, if there is anything to compile.
    """
    from seating_solvers import compiling as others
    from seating_solvers.covering.covering_annealing import walk
    from seating_solvers.running.kernels import is_kept

    if is_kept(walk) and not others.needs_compiling():
        return
    if compiling is not None:
        compiling()
    strangers = ~np.eye(4, dtype=bool)
    with watch.still():
        run(Cover(strangers, np.array([2, 2]), 1, 0), 0, 10, lambda: False)
        others.warm()
