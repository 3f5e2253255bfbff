"""How kernels that only kernels call are compiled: made machine code once, within their caller.

Numba optimises each function with all that it calls, and writes machine code for it, though only
those that Python calls ever run as they are: what lies five calls deep is optimised five times.
Here a kernel is kept as it is lowered; the one that Python calls takes in all below it, once, and
is optimised as a whole. Passes that kernels have no use for are left out, and what an operator
makes of some types is asked once. It takes half the time, and changes nothing in what comes
out. Customising numba's compiler: https://numba.readthedocs.io/en/stable/developer/custom_pipeline.html
"""

from __future__ import annotations

import gc
import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ClassVar

import llvmlite.binding as llvm
from numba import _dynfunc  # type: ignore[attr-defined]
from numba.core import types
from numba.core.codegen import JITCodeLibrary
from numba.core.compiler import CompilerBase, DefaultPassBuilder, _LowerResult
from numba.core.compiler_machinery import PassManager, register_pass
from numba.core.typed_passes import NativeLowering
from numba.core.untyped_passes import DeadBranchPrune, GenericRewrites

from seating_solvers.running.known_flags import KnownFlags

UNNEEDED = {
    "WithLifting",
    "InlineClosureLikes",
    "RewriteDynamicRaises",
    "MakeFunctionToJitFunction",
    "InlineInlinables",
    "ReconstructSSA",
    "FindLiterallyCalls",
    "LiteralUnroll",
    "LiteralPropagationSubPipelinePass",
    "InlineOverloads",
    "NopythonRewrites",
    "PreLowerStripPhis",
    "IRProcessing",
    "NoPythonSupportedFeatureValidation",
    "AnnotateTypes",
    "DumpParforDiagnostics",
}
"""Passes for what kernels do not have: closures, expressions of whole arrays, threads, variables of
several types."""


@contextmanager
def remembered() -> Iterator[None]:
    """Ask numba once what a function makes of some types, not twice wherever it stands.

    Numba tries all meanings that an operator may have, dozens of them, one after the other, when it
    finds types, and again when it writes what it found.
    """
    functions: Any = types.BaseFunction
    find = functions.get_call_type

    def found(function: Any, context: Any, args: Any, named: Any) -> Any:
        if named:
            return find(function, context, args, named)
        if function.typing_key in OPERATORS:  # a number in a kernel's text is as any other to them
            args = map(types.unliteral, args)
        key = (function, args := tuple(args))
        if key not in KNOWN:
            KNOWN[key] = find(function, context, args, named)
        return KNOWN[key]

    functions.get_call_type = found  # under numba's lock, which all that compiles holds
    try:
        yield
    finally:
        functions.get_call_type = find


NAMES = "add sub mul iadd isub imul lt le gt ge eq ne"
OPERATORS = {vars(operator)[name] for name in NAMES.split()}
"""Of numbers; those whose code may depend on the very number are left out."""

KNOWN: dict[Any, Any] = {}
"""Signatures by function and types of arguments."""


class EntryCompiler(CompilerBase):
    """Compiles what Python calls, as numba does, without stopping to collect garbage."""

    def compile_extra(self, function: Any) -> Any:
        """Compile a function with all that it calls."""
        collects = gc.isenabled()
        gc.disable()  # there is little garbage, and looking for it takes a tenth of the time
        try:
            with remembered():
                return super().compile_extra(function)
        finally:
            if collects:
                gc.enable()

    def define_pipelines(self) -> list[Any]:
        """The passes of numba, and ours."""
        return [_passes(self.state, EntryLowering)]


class LargeEntryCompiler(EntryCompiler):
    """Compiles an entry of a hundred kernels, which would be optimised for seconds."""

    def define_pipelines(self) -> list[Any]:
        """The passes of an entry, optimised as much as its speed gains by."""
        return [_passes(self.state, LargeEntryLowering)]


class KernelCompiler(CompilerBase):
    """Compiles what kernels call, as far as it is to be taken in by its caller."""

    def define_pipelines(self) -> list[Any]:
        """The passes of an entry, up to where machine code would be written."""
        return [_passes(self.state, LinkedLowering)]


def _passes(state: Any, lowering: Any) -> Any:
    """What numba does, but for what kernels never need, and what is known of flags."""
    state.type_annotation = None
    kept, passes = [], KernelPasses("kernel")
    for one, why in DefaultPassBuilder.define_nopython_pipeline(state).passes:
        if one.__name__ in UNNEEDED or one is DeadBranchPrune:
            continue
        kept.append((lowering if issubclass(one, NativeLowering) else one, why))
        if one is GenericRewrites:
            kept += [(KnownFlags, "known flags"), (DeadBranchPrune, "dead branch pruning")]
    passes.passes = kept
    passes.finalize()
    return passes


class KernelPasses(PassManager):
    """Runs passes, and tells nobody: what numba would tell takes longer to write than a pass."""

    def _runPass(self, index: int, pss: Any, internal_state: Any) -> None:  # noqa: ARG002
        if OVER.get()():
            raise CompilingEnded
        pss.analysis = self._analysis
        pss.run_initialization(internal_state)
        pss.run_pass(internal_state)
        pss.run_finalizer(internal_state)


class CompilingEnded(BaseException):
    """Whoever asked for kernels does not wait; numba takes an `Exception` for a fault in them."""


OVER: ContextVar[Callable[[], bool]] = ContextVar("over", default=lambda: False)


@contextmanager
def ended_by(over: Callable[[], bool]) -> Iterator[None]:
    """Compile only until it is over, which is asked before each pass, every few milliseconds.

    LLVM cannot be ended: an entry that it has begun is finished, in about a second at most.

    Raises
    ------
    CompilingEnded
        If it is over before all is compiled.
    """
    token = OVER.set(over)
    try:
        yield
    finally:
        OVER.reset(token)


@register_pass(mutates_CFG=True, analysis_only=False)
class EntryLowering(NativeLowering):
    """Writes an entry, with all kernels below it, as machine code."""

    _name = "entry_lowering"
    library: Any

    def run_pass(self, state: Any) -> bool:
        """Lower an entry to a library of its own."""
        library = self.library
        state.library = library(state.targetctx.codegen(), state.func_id.func_qualname)
        state.library.enable_object_caching()
        lower: Any = super().run_pass
        lower(state)
        return True


@register_pass(mutates_CFG=True, analysis_only=False)
class LargeEntryLowering(EntryLowering):
    """Writes a large entry as machine code."""

    _name = "large_entry_lowering"


@register_pass(mutates_CFG=True, analysis_only=False)
class LinkedLowering(NativeLowering):
    """Writes a kernel as LLVM's language only."""

    _name = "linked_lowering"

    def run_pass(self, state: Any) -> bool:
        """Lower a kernel to a library of its own, for callers to take in."""
        library: Any = LinkedLibrary
        state.library = library(state.targetctx.codegen(), state.func_id.func_qualname)
        state.flags.no_compile = True
        lower: Any = super().run_pass
        lower(state)
        lowered = state["cr"]
        # kernels are told apart by what Python would call, which is at no address
        key = _dynfunc.make_function(
            lowered.fndesc.lookup_module(), lowered.fndesc.qualname, "", 0, lowered.env, ()
        )
        state.targetctx.insert_user_function(key, lowered.fndesc, [state.library])
        state["cr"] = _LowerResult(lowered.fndesc, lowered.call_helper, cfunc=key, env=lowered.env)
        return True


class LinkedLibrary(JITCodeLibrary):
    """A kernel, not optimised, and without machine code."""

    def add_ir_module(self, ir_module: Any) -> None:
        """Take in what was written, as it is."""
        # kept by no caller, yet not private: private ones would be inlined, however large
        text = str(ir_module).replace("\ndefine i32 ", "\ndefine linkonce_odr i32 ")
        self._final_module = llvm.parse_assembly(text)

    def finalize(self) -> None:
        """Leave it at that: what is called is taken in by the entry."""
        for library in self._linking_libraries:
            self._reload_init.update(library._reload_init)
        self._finalized = True


class EntryLibrary(JITCodeLibrary):
    """An entry, optimised with all that it calls."""

    effort: ClassVar[dict[str, Any]] = {}

    def add_ir_module(self, ir_module: Any) -> None:
        """Take in what was written, as it is."""
        self._final_module.link_in(llvm.parse_assembly(str(ir_module)))

    def finalize(self) -> None:
        """Take in all kernels once, each to be optimised as a part of the entry only."""
        for library in _all_below(self):
            self._reload_init.update(library._reload_init)
            self._final_module.link_in(_module_of(library), preserve=True)
        self._optimize_final_module()
        self._final_module.verify()
        self._finalize_final_module()

    def _optimize_final_module(self) -> None:
        manager, builder = self._codegen._module_pass_manager(**self.effort)
        with self._recorded_timings.record("Module passes", builder):
            manager.run(self._final_module, builder)


class LargeEntryLibrary(EntryLibrary):
    """An entry of many kernels: LLVM's first level takes half the time, and its code is as fast.

    There is nothing in them to be done for several elements of an array at once.
    """

    effort: ClassVar[dict[str, Any]] = {"opt": 1, "loop_vectorize": False}


EntryLowering.library, LargeEntryLowering.library = EntryLibrary, LargeEntryLibrary


def _module_of(library: Any) -> Any:
    """What to take in of a library; of an entry that a kernel calls, all that it has taken in."""
    if isinstance(library, LinkedLibrary):
        return library._final_module
    return library._get_module_for_linking()


def _all_below(library: Any) -> list[Any]:
    """All libraries that one calls, and those call, each once; entries hold all below them."""
    found: dict[Any, None] = {}
    waiting = list(library._linking_libraries)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found[one] = None
            waiting += one._linking_libraries if isinstance(one, LinkedLibrary) else ()
    return list(found)
