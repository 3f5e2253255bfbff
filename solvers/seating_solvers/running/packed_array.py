"""Arrays within a packed record: an address and a shape in memory, read where they are used.

Numba takes its own arrays apart into seven or more numbers wherever a kernel hands one on, and
writes dozens of instructions for each element that is read. Here an array is the address of its
words, and an element is found from those. No index is below 0: to ask each whether it counts from
the end takes a quarter of the time of a walk. A test runs kernels as Python does, and looks at all.
"""

from __future__ import annotations

import operator
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.core.imputils import lower_builtin
from numba.core.typing.templates import (
    AbstractTemplate,
    AttributeTemplate,
    infer_global,
    signature,
)
from numba.extending import NativeValue, infer_getattr, lower_getattr, models, register_model, unbox
from numba.np.arrayobj import make_array, populate_array
from numba.np.numpy_support import from_dtype

WORD = 8
"""Bytes of a machine word; numba's arrays are counted in such words on all that it runs on."""

WORDS = ir.IntType(8 * WORD).as_pointer()


class PackedArrayType(types.Type):
    """The type of an array in C order within kernels."""

    def __init__(self, dtype: types.Type, ndim: int) -> None:
        self.dtype, self.ndim = dtype, ndim
        super().__init__(f"packed({dtype}, {ndim}d)")


class PackedArray:
    """An array as kernels are handed it by itself.

    Parameters
    ----------
    array : ndarray
        In C order; it is read and written in place.
    """

    __slots__ = ("_numba_type_", "address", "array", "words")

    def __init__(self, array: Any) -> None:
        self.array = array  # which must live as long as its address is used
        self.words = np.array(words_of(array), dtype=np.int64)
        self.address = self.words.ctypes.data
        self._numba_type_ = PackedArrayType(from_dtype(array.dtype), array.ndim)


def words_of(array: Any) -> tuple[int, ...]:
    """Address and shape of an array."""
    if not array.flags.c_contiguous:
        raise ValueError("an array that is not in C order")
    return (array.__array_interface__["data"][0], *array.shape)


@register_model(PackedArrayType)
class PackedArrayModel(models.PrimitiveModel):
    """An address of words."""

    def __init__(self, manager: Any, kind: PackedArrayType) -> None:
        super().__init__(manager, kind, WORDS)


def unboxed(_kind, value, c):  # type: ignore[no-untyped-def]
    """The address that an object of Python holds."""
    number = c.pyapi.object_getattr_string(value, "address")
    address = c.pyapi.long_as_longlong(number)
    c.pyapi.decref(number)
    pointer = c.builder.inttoptr(address, WORDS)
    return NativeValue(pointer, is_error=cgutils.is_not_null(c.builder, c.pyapi.err_occurred()))


unbox(PackedArrayType)(unboxed)


def read_word(builder, value, place):  # type: ignore[no-untyped-def]
    """Read a word, which stays the same as long as a kernel runs."""
    word = builder.load(builder.gep(value, [ir.IntType(32)(place)], inbounds=True))
    word.set_metadata("invariant.load", builder.module.add_metadata([]))
    return word


@infer_getattr
class PackedArrayAttributes(AttributeTemplate):
    """What an array says of itself."""

    key = PackedArrayType

    def resolve_shape(self, kind):  # type: ignore[no-untyped-def]
        """The type of a shape."""
        return types.UniTuple(types.intp, kind.ndim)


@lower_getattr(PackedArrayType, "shape")
def _shape(context, builder, kind, value):  # type: ignore[no-untyped-def]
    lengths = [read_word(builder, value, 1 + axis) for axis in range(kind.ndim)]
    return context.make_tuple(builder, types.UniTuple(types.intp, kind.ndim), lengths)


def _element(kind, index):  # type: ignore[no-untyped-def]
    """The type of what is at an index, and the index as it is read; None where it is neither."""
    if not isinstance(kind, PackedArrayType):
        return None
    parts = (index,) if isinstance(index, types.Integer) else getattr(index, "types", ())
    count = len(parts) if all(isinstance(one, types.Integer) for one in parts) else 0
    if not 0 < count <= kind.ndim:
        return None
    read = types.intp if isinstance(index, types.Integer) else types.UniTuple(types.intp, count)
    rest = kind.ndim - count
    return (types.Array(kind.dtype, rest, "C") if rest else kind.dtype), read


@infer_global(operator.getitem)
class PackedRead(AbstractTemplate):
    """Reading an element, or a row of them."""

    def generic(self, args, kws):  # type: ignore[no-untyped-def]  # noqa: ARG002
        """The types, where an array is read."""
        found = _element(*args) if len(args) == 2 else None
        return None if found is None else signature(found[0], args[0], found[1])


@infer_global(operator.setitem)
class PackedWrite(AbstractTemplate):
    """Writing an element."""

    def generic(self, args, kws):  # type: ignore[no-untyped-def]  # noqa: ARG002
        """The types, where an array is written to."""
        found = _element(*args[:2]) if len(args) == 3 else None
        if found is None or isinstance(found[0], types.Array):
            return None
        return signature(types.none, args[0], found[1], found[0])


def _place(context, builder, kind, value, index_type, index):  # type: ignore[no-untyped-def]
    """The address of what is at an index."""
    if isinstance(index_type, types.BaseTuple):
        indices = cgutils.unpack_tuple(builder, index, len(index_type))
    else:
        indices = [index]
    offset = None
    for axis in range(kind.ndim):
        if axis and offset is not None:
            offset = builder.mul(offset, read_word(builder, value, 1 + axis))
        if axis < len(indices):
            offset = indices[axis] if offset is None else builder.add(offset, indices[axis])
    pointer = context.get_data_type(kind.dtype).as_pointer()
    data = builder.inttoptr(read_word(builder, value, 0), pointer)
    return builder.gep(data, [offset], inbounds=True)


@lower_builtin(operator.getitem, PackedArrayType, types.Any)
def _read(context, builder, sig, args):  # type: ignore[no-untyped-def]
    kind, index_type = sig.args
    address = _place(context, builder, kind, args[0], index_type, args[1])
    if isinstance(sig.return_type, types.Array):
        return _row(context, builder, kind, args[0], sig.return_type, address)
    return context.unpack_value(builder, kind.dtype, address)


def _row(context, builder, kind, value, row, address):  # type: ignore[no-untyped-def]
    """The part of an array at an address, as numba's arrays are."""
    array = make_array(row)(context, builder)
    size = context.get_abi_sizeof(context.get_data_type(row.dtype))
    axes = range(kind.ndim - row.ndim, kind.ndim)
    shape = [read_word(builder, value, 1 + axis) for axis in axes]
    strides = [ir.IntType(64)(size)]
    for length in reversed(shape[1:]):
        strides.insert(0, builder.mul(strides[0], length))
    populate_array(array, address, shape, strides, size, None)
    return array._getvalue()


@lower_builtin(operator.setitem, PackedArrayType, types.Any, types.Any)
def _write(context, builder, sig, args):  # type: ignore[no-untyped-def]
    kind, index_type, given = sig.args
    address = _place(context, builder, kind, args[0], index_type, args[1])
    item = context.cast(builder, args[2], given, kind.dtype)
    context.pack_value(builder, kind.dtype, item, address)
    return context.get_dummy_value()


@lower_builtin("static_getitem", PackedArrayType, types.Any)
def _read_constant(context, builder, sig, args):  # type: ignore[no-untyped-def]
    place = _constant(context, builder, args[1])
    return _read(context, builder, sig.replace(args=(sig.args[0], place[0])), (args[0], place[1]))


@lower_builtin("static_setitem", PackedArrayType, types.Any, types.Any)
def _write_constant(context, builder, sig, args):  # type: ignore[no-untyped-def]
    place, (kind, _, given) = _constant(context, builder, args[1]), sig.args
    changed = sig.replace(args=(kind, place[0], given))
    return _write(context, builder, changed, (args[0], place[1], args[2]))


def _constant(context, builder, index):  # type: ignore[no-untyped-def]
    """Type and value of an index that stands in a kernel's text."""
    if isinstance(index, tuple):
        kind = types.UniTuple(types.intp, len(index))
        parts = [context.get_constant(types.intp, one) for one in index]
        return kind, context.make_tuple(builder, kind, parts)
    return types.intp, context.get_constant(types.intp, index)
