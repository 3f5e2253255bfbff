"""How kernels that only kernels call are compiled: made machine code once, within their caller.

Numba optimises each function with all that it calls, and writes machine code for it, though only
those that Python calls ever run as they are: what lies five calls deep is optimised five times.
Here a kernel is kept as numba leaves it, and its caller takes it in; the one that Python
calls is optimised as a whole. That halves the time to compile, and changes nothing in what comes
out. Customising numba's compiler: https://numba.readthedocs.io/en/stable/developer/custom_pipeline.html
"""

from __future__ import annotations

import gc
from typing import Any

from numba import _dynfunc  # type: ignore[attr-defined]
from numba.core.codegen import JITCodeLibrary
from numba.core.compiler import CompilerBase, DefaultPassBuilder, _LowerResult
from numba.core.compiler_machinery import register_pass
from numba.core.typed_passes import NativeLowering
from numba.core.untyped_passes import InlineInlinables

from seating_solvers.running.known_flags import KnownFlags


class EntryCompiler(CompilerBase):
    """Compiles what Python calls, as numba does, without stopping to collect garbage."""

    def compile_extra(self, function: Any) -> Any:
        """Compile a function with all that it calls."""
        collects = gc.isenabled()
        gc.disable()  # there is little garbage, and looking for it takes a tenth of the time
        try:
            return super().compile_extra(function)
        finally:
            if collects:
                gc.enable()

    def define_pipelines(self) -> list[Any]:
        """The passes of numba, and ours."""
        return [_passes(self.state)]


class KernelCompiler(CompilerBase):
    """Compiles what kernels call, as far as it is to be taken in by its caller."""

    def define_pipelines(self) -> list[Any]:
        """The passes of an entry, up to where machine code would be written."""
        passes = _passes(self.state)
        lowering = next(one for one, _ in passes.passes if issubclass(one, NativeLowering))
        passes.add_pass_after(LinkedLowering, lowering)
        passes.passes.remove(next(row for row in passes.passes if row[0] is lowering))
        passes.finalize()
        return [passes]


def _passes(state: Any) -> Any:
    """What numba does, and what is known of flags before it looks for dead branches."""
    passes = DefaultPassBuilder.define_nopython_pipeline(state)
    passes.add_pass_after(KnownFlags, InlineInlinables)
    passes.finalize()
    return passes


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
    """A kernel with those it calls, not optimised, and without machine code."""

    def finalize(self) -> None:
        """Take in what is called, and leave it at that."""
        for library in dict.fromkeys(self._linking_libraries):
            self._reload_init.update(library._reload_init)
            self._final_module.link_in(library._get_module_for_linking(), preserve=True)
        self._final_module.verify()
        self._finalized = True
