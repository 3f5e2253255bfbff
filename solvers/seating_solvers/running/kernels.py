"""Compiling kernels once for all runs, where there is a place to keep them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from numba import njit
from numba.core.types import unliteral

from seating_solvers.running.kernel_cache import KernelCache
from seating_solvers.running.linked_kernel import (
    EntryCompiler,
    KernelCompiler,
    LargeEntryCompiler,
)

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
    return _kept(function, EntryCompiler)


def large_entry(function: Callable[..., Any]) -> Any:
    """Compile a kernel as `entry` does, in less time, where it calls dozens of others."""
    return _kept(function, LargeEntryCompiler)


def _kept(function: Callable[..., Any], compiler: type) -> Any:
    options = {"pipeline_class": compiler, **OPTIONS}
    compiled = njit(**options)(function)
    with suppress(RuntimeError):
        compiled._cache = KernelCache(function)
    return compiled


def is_kept(compiled: Any, *arguments: Any) -> bool:
    """Whether machine code of these very sources is at hand for a kernel that Python calls.

    Parameters
    ----------
    compiled : an `entry`
    *arguments : types of numba
        Of its arguments; any when left out.
    """
    if compiled.overloads and (not arguments or arguments in compiled.overloads):
        return True
    kept = compiled._cache
    return isinstance(kept, KernelCache) and kept.holds(arguments, compiled.targetctx.codegen())
