"""Compile with numba, keeping the result on disk where something can be written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import njit


def compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """`numba.njit`, cached if the package or the home folder is writable, else not."""
    try:
        fast: Callable[..., Any] = njit(cache=True, nogil=True)(function)
    except RuntimeError:
        fast = njit(nogil=True)(function)
    return fast
