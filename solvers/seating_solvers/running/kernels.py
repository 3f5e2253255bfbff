"""Compiling kernels once for all runs, where there is a place to keep them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from numba import njit

from seating_solvers.running.kernel_folder import choose_folder


def kernel(function: Callable[..., Any]) -> Any:
    """Compile a function to machine code that runs without the interpreter's lock.

    The code is kept for the next run where there is a safe place (`running.kernel_folder`), or
    else compiled anew each time. Kernels make no arrays of their own, so that
    numba need not count who holds which: counting, one locked instruction for each use of
    an array, takes most of the time of a walk otherwise.
    """
    return _compiled(function, no_cpython_wrapper=True)


def entry(function: Callable[..., Any]) -> Any:
    """Compile a kernel that Python may call; the others only call each other.

    A way in takes a second to compile where arguments are tuples of many arrays.
    """
    return _compiled(function)


def inlined(function: Callable[..., Any]) -> Any:
    """Put a kernel's code into those that call it.

    For those that hand parts of their arguments on: at a call of its own, all arrays of
    all tuples would be copied, which takes longer than most of what is called.
    """
    return _compiled(function, no_cpython_wrapper=True, inline="always")


def _compiled(function: Callable[..., Any], **more: object) -> Any:
    options: dict[str, Any] = {"nogil": True, "_nrt": False, "no_cfunc_wrapper": True, **more}
    try:
        compiled = njit(cache=choose_folder(), **options)(function)
    except RuntimeError:
        return njit(cache=False, **options)(function)
    kept = _kept(compiled)
    if kept is not None:
        kept._source_stamp = sources_stamp()
        kept._load_index = _readable(kept._load_index)
    return compiled


def _readable(load: Callable[[], dict[Any, str]]) -> Callable[[], dict[Any, str]]:
    """Look up what is kept; nothing is where older sources kept it and their classes are gone.

    An index names the classes of arguments before its stamp can be looked at.
    """

    def index() -> dict[Any, str]:
        try:
            return load()
        except (AttributeError, ImportError):
            return {}

    return index


def is_kept(compiled: Any) -> bool:
    """Whether machine code of these very sources is kept for a kernel."""
    kept = _kept(compiled)
    return kept is not None and bool(kept._load_index())


def _kept(compiled: Any) -> Any:
    """The file in which numba keeps a kernel's machine code, or None."""
    return getattr(getattr(compiled, "_cache", None), "_cache_file", None)


@cache
def sources_stamp() -> str:
    """A digest of all of this package's sources.

    A kernel holds the code of those it calls, but numba looks only at its own file, at the
    time and size or, from 0.68 on, at the content, to tell whether what it kept is out of date.
    """
    digest = sha256()
    for source in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()
