"""Compiling kernels once for all runs, where there is a place to keep them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import njit


def kernel(function: Callable[..., Any]) -> Any:
    """Compile a function to machine code that runs without the interpreter's lock.

    The code is kept for the next run; where neither the package nor the home folder can
    be written, it is compiled anew each time. Kernels make no arrays of their own, so that
    numba need not count who holds which: counting, one locked instruction for each use of
    an array, takes most of the time of a walk otherwise.
    """
    options = {"nogil": True, "_nrt": False}
    try:
        return njit(cache=True, **options)(function)
    except RuntimeError:
        return njit(cache=False, **options)(function)
