"""Records of arrays handed to kernels as one address, whatever number of arrays they hold.

A named tuple of dozens of arrays is taken apart by numba at each call: every array is seven or
more arguments, and typing and compiling them takes longer than compiling what is done with
them. A packed record is a row of machine words in memory: a number is one word, an array its
address and its shape, and a record within another lies within it. Kernels read an attribute where
they use it; what they say is the same as for the named tuple.

A field that is True or False is part of the type, and takes no room: kernels are compiled for
each value, without what it rules out (`running.known_flags`). A number is read when they run.

Numba's low-level extension API: https://numba.readthedocs.io/en/stable/extending/low-level.html
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import types
from numba.core.typing.templates import AttributeTemplate
from numba.extending import infer_getattr, lower_getattr_generic, models, register_model, unbox
from numba.np.numpy_support import from_dtype

from seating_solvers.running.packed_array import (
    WORDS,
    PackedArrayType,
    read_word,
    unboxed,
    words_of,
)

Layout = tuple[Any, ...]
"""Name of a record's class, and of each field its name and what it is: of a flag, its value."""


class PackedRecord:
    """A named tuple as kernels are handed it; its arrays are the very same.

    Parameters
    ----------
    record : NamedTuple
        Of arrays in C order, numbers, and such records again.
    """

    __slots__ = ("_numba_type_", "address", "record", "words")

    def __init__(self, record: Any) -> None:
        words: list[int] = []
        layout = _pack(record, words)
        self.record = record  # whose arrays must live as long as their addresses are used
        self.words = np.array(words, dtype=np.int64)
        self.address = self.words.ctypes.data
        self._numba_type_ = _type_of(layout)


def _pack(record: Any, words: list[int]) -> Layout:
    """Add a record's words; returns its layout."""
    fields: list[tuple[Any, ...]] = []
    for name, value in zip(record._fields, record, strict=True):
        if isinstance(value, np.ndarray):
            if not value.flags.c_contiguous:
                raise ValueError(f"{type(record).__name__}.{name} is not in C order")
            words.extend(words_of(value))
            fields.append((name, value.dtype.str, value.ndim))
        elif isinstance(value, tuple):
            fields.append((name, _pack(value, words)))
        elif isinstance(value, bool):
            fields.append((name, value))
        elif isinstance(value, float):
            words.append(int(np.float64(value).view(np.int64)))
            fields.append((name, float))
        else:
            words.append(int(value))
            fields.append((name, int))
    return (type(record).__name__, tuple(fields))


class PackedType(types.Type):
    """The type of a record within kernels: its fields, each with its place in words."""

    def __init__(self, layout: Layout) -> None:
        name, fields = layout
        self.layout = layout
        self.fields: dict[str, tuple[types.Type, int]] = {}
        self.length = 0
        for field, *what in fields:
            kind, words = _field(*what)
            self.fields[field] = (kind, self.length)
            self.length += words
        super().__init__(f"{name}.{sha256(repr(layout).encode()).hexdigest()[:8]}")

    def known(self, field: str) -> bool | PackedType | None:
        """A flag's value, or the type of a record within this one."""
        kind = self.fields[field][0]
        if isinstance(kind, types.BooleanLiteral):
            return bool(kind.literal_value)
        return kind if isinstance(kind, PackedType) else None

    def __reduce__(self) -> tuple[Any, ...]:
        return _type_of, (self.layout,)


SCALARS = {int: types.int64, float: types.float64}


def _field(what: Any, ndim: int | None = None) -> tuple[types.Type, int]:
    """The type of a field, and the words that it takes."""
    if ndim is not None:
        return PackedArrayType(from_dtype(np.dtype(what)), ndim), 1 + ndim
    if isinstance(what, tuple):
        inner = _type_of(what)
        return inner, inner.length
    if isinstance(what, bool):
        return types.literal(what), 0
    return SCALARS[what], 1


@cache
def _type_of(layout: Layout) -> PackedType:
    return PackedType(layout)


@register_model(PackedType)
class PackedModel(models.PrimitiveModel):
    """An address of words."""

    def __init__(self, manager: Any, kind: PackedType) -> None:
        super().__init__(manager, kind, WORDS)


unbox(PackedType)(unboxed)


@infer_getattr
class PackedAttributes(AttributeTemplate):
    """What a field is."""

    key = PackedType

    def generic_resolve(self, kind, name):  # type: ignore[no-untyped-def, override]
        """The type of a field, or None where there is no such field."""
        return kind.fields[name][0] if name in kind.fields else None


@lower_getattr_generic(PackedType)
def _read(context, builder, kind, value, name):  # type: ignore[no-untyped-def]
    field, place = kind.fields[name]
    if isinstance(field, PackedType | PackedArrayType):
        return builder.gep(value, [ir.IntType(32)(place)], inbounds=True)
    if isinstance(field, types.BooleanLiteral):
        return context.get_constant(types.boolean, field.literal_value)
    word = read_word(builder, value, place)
    return builder.bitcast(word, ir.DoubleType()) if field is types.float64 else word
