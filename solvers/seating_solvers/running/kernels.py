"""Compiling kernels once for all runs, where there is a place to keep them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from numba import njit
from numba.core.types import unliteral

from seating_solvers.running.kernel_folder import choose_folder
from seating_solvers.running.linked_kernel import EntryCompiler, KernelCompiler

OPTIONS: dict[str, Any] = {"nogil": True, "_nrt": False, "no_cfunc_wrapper": True}


def kernel(function: Callable[..., Any]) -> Any:
    """Compile a function that kernels call, as a part of those that call it.

    Kernels make no arrays of their own, so that
    numba need not count who holds which: counting, one locked instruction for each use of
    an array, takes most of the time of a walk otherwise.
    """
    options = {"pipeline_class": KernelCompiler, "no_cpython_wrapper": True, **OPTIONS}
    return _for_all_constants(njit(**options)(function))


def _for_all_constants(compiled: Any) -> Any:
    """Compile once for all numbers of a type, not anew for each that stands in a caller's text."""
    find = compiled.get_call_template

    def template(args: Any, named: dict[str, Any]) -> Any:
        return find(tuple(map(unliteral, args)), {one: unliteral(named[one]) for one in named})

    compiled.get_call_template = template
    return compiled


def entry(function: Callable[..., Any]) -> Any:
    """Compile a kernel that Python may call, with all that it calls.

    It runs without the interpreter's lock. The code is kept for the next run where there is a safe
    place (`running.kernel_folder`), or else compiled anew each time. Records of many arrays are
    handed over as a `running.packed_record.PackedRecord`.
    """
    options = {"pipeline_class": EntryCompiler, **OPTIONS}
    try:
        compiled = njit(cache=choose_folder(), **options)(function)
    except RuntimeError:
        return njit(cache=False, **options)(function)
    kept = _kept(compiled)
    if kept is not None:
        kept._source_stamp = sources_stamp()
        kept._load_index = _readable(kept._load_index)
    return compiled


def inlined(function: Callable[..., Any]) -> Any:
    """Put a kernel's code into those that call it, before it is compiled.

    For those that are called at one place only, with parts of what their caller has.
    """
    options = {"inline": "always", "no_cpython_wrapper": True, **OPTIONS}
    return njit(**options)(function)


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
