"""Kernels without what a dinner does not need: branches on flags that are known are left out.

A field of a packed record that is True or False is part of its type (`running.packed_record`).
Where a kernel asks for one, numba's own pruning of dead branches is told the answer, before
anything behind it is compiled.
"""

from __future__ import annotations

from typing import Any

from numba.core import ir
from numba.core.compiler_machinery import FunctionPass, register_pass

from seating_solvers.running.packed_record import PackedType


@register_pass(mutates_CFG=False, analysis_only=False)
class KnownFlags(FunctionPass):
    """Puts True or False in place of a packed record's flags."""

    _name = "known_flags"

    def __init__(self) -> None:
        FunctionPass.__init__(self)

    def run_pass(self, state: Any) -> bool:
        """Write answers where flags are asked for; whether there were any."""
        found = False
        for block in state.func_ir.blocks.values():
            for assign in block.find_insts(ir.Assign):
                flag = _flag(state, assign.value)
                if isinstance(flag, bool):
                    known = ir.Const(flag, assign.loc)
                    definitions = state.func_ir._definitions[assign.target.name]
                    definitions[definitions.index(assign.value)] = known
                    assign.value, found = known, True
        return found


def _flag(state: Any, value: Any) -> bool | PackedType | None:
    """The value of an expression that is a flag, or the type of one that is a record."""
    if isinstance(value, ir.Var):
        definitions = state.func_ir._definitions.get(value.name, ())
        return _flag(state, definitions[0]) if len(definitions) == 1 else None
    if isinstance(value, ir.Arg):
        kind = state.args[value.index]
        return kind if isinstance(kind, PackedType) else None
    if isinstance(value, ir.Expr) and value.op == "getattr":
        record = _flag(state, value.value)
        if isinstance(record, PackedType):
            return record.known(value.attr)
    return None
