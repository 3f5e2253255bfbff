"""The courses in which letters sit together, after an array in which they never met."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def letters_together(letters: int, inner: npt.NDArray[np.integer]) -> npt.NDArray[np.int32]:
    """Seat each letter's guests among themselves by a smaller schedule, all letters alike.

    In a difference array guests of one letter never meet. If the tables' seats divide their
    number, each letter fills whole tables, and a schedule `inner` for one letter gives as many
    more courses without a repeat (filling in the groups of a transversal design; Colbourn and
    Dinitz, *Handbook of Combinatorial Designs*, IV.2).

    Parameters
    ----------
    letters : int
        Number of letters.
    inner : ndarray of int, shape (courses, guests of one letter)
        Table of each guest of a letter.

    Returns
    -------
    ndarray of int32, shape (courses, letters * guests of one letter)
    """
    tables = int(inner.max()) + 1
    first = np.repeat(np.arange(letters) * tables, inner.shape[1])
    return (np.tile(inner, (1, letters)) + first).astype(np.int32)
