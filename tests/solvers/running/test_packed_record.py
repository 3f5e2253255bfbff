"""Kernels read from a packed record what the named tuple holds."""

import pickle
from typing import NamedTuple

import numpy as np
import pytest

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_record import PackedRecord


class Inner(NamedTuple):
    grid: np.ndarray
    share: float


class Outer(NamedTuple):
    number: int
    counts: np.ndarray
    inner: Inner
    flag: bool
    marks: np.ndarray


def outer(number=7, flag=True):
    grid = np.arange(24, dtype=np.int32).reshape(2, 3, 4)
    return Outer(number, np.zeros(3, dtype=np.int64), Inner(grid, 0.25), flag, np.array([True]))


@kernel
def last(inner):
    return inner.grid[1, 2, 3]


@entry
def filled(record):
    record.counts[0] = record.number
    record.counts[1] = last(record.inner)
    record.counts[2] = record.inner.grid.shape[0] * 100 + record.inner.grid[0].shape[1]
    return record.inner.share + record.flag + record.marks[0]


def test_numbers_arrays_and_records_within_are_read_and_written_in_place():
    given = outer(number=-3)
    assert filled(PackedRecord(given)) == 0.25 + 1 + 1
    assert given.counts.tolist() == [-3, 23, 204]


def test_one_kernel_serves_all_records_that_differ_in_numbers_only():
    filled(PackedRecord(outer()))
    before = len(filled.signatures)
    filled(PackedRecord(outer(number=8)))
    assert len(filled.signatures) == before
    filled(PackedRecord(outer(flag=False)))
    assert len(filled.signatures) == before + 1


def test_a_type_is_the_same_after_it_was_kept():
    kind = PackedRecord(outer())._numba_type_
    assert pickle.loads(pickle.dumps(kind)) is kind
    assert PackedRecord(outer(flag=False))._numba_type_ != kind


def test_an_array_in_another_order_is_not_copied_in_secret():
    with pytest.raises(ValueError, match=r"Inner\.grid is not in C order"):
        PackedRecord(Inner(np.zeros((2, 3, 4)).T, 0.0))
