"""What scarce things are worth: the dual prices of a small linear programme."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TINY = 1e-9
"""Gains and uses below this are taken for none."""

MOST_STEPS = 2000


def dual_prices(gains: Floats, uses: Floats, stocks: Floats) -> Floats:
    """Prices of the stocks in ``max gains @ x`` with ``uses @ x <= stocks`` and ``x >= 0``.

    The simplex method on a full tableau, for a few dozen stocks.

    Parameters
    ----------
    gains : ndarray, shape (activities,)
    uses : ndarray, shape (stocks, activities)
        What one unit of each activity takes of each stock.
    stocks : ndarray, shape (stocks,)
        At least 0.

    Returns
    -------
    ndarray, shape (stocks,)
        At least 0; the best there are unless numbers or steps run out. Whatever they are,
        no plan gains more than the value of all stocks and what activities gain beyond
        their price.

    Examples
    --------
    >>> dual_prices(np.array([3.0, 2.0]), np.array([[1.0, 1.0], [1.0, 0.0]]), np.array([4.0, 1.0]))
    array([2., 1.])
    """
    rows, activities = uses.shape
    scale = np.maximum(stocks.max(initial=0.0), 1.0)
    table = np.hstack([uses, np.eye(rows), stocks[:, None] / scale])
    margin = np.concatenate([-gains, np.zeros(rows + 1)])
    for _ in range(MOST_STEPS):
        entering = int(margin[:-1].argmin())
        if margin[entering] >= -TINY * np.abs(gains).max(initial=1.0):
            break
        column = table[:, entering]
        ratios = np.full(rows, np.inf)
        np.divide(table[:, -1], column, out=ratios, where=column > TINY)
        leaving = int(ratios.argmin())
        if not np.isfinite(ratios[leaving]):
            break
        table[leaving] /= table[leaving, entering]
        others = np.arange(rows) != leaving
        table[others] -= np.outer(table[others, entering], table[leaving])
        margin -= margin[entering] * table[leaving]
    found: Floats = np.maximum(margin[activities : activities + rows], 0.0)
    return found
