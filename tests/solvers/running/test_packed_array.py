"""Kernels read and write a packed array as numba does its own."""

import itertools
import pickle

import numpy as np
import pytest

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray


@kernel
def at(values, i, j, k):
    return values[i, j, k]


@entry
def read(values, i, j, k):
    return at(values, i, j, k)


@entry
def by_rows(values, i, j, k):
    return values[i][j, k] + values[i, j][k] * 0


@entry
def written(values):
    values[0] = 7
    values[-1] = values[0] + values.shape[0]
    values[np.int64(1)] += 5


@entry
def corners(values):
    values[0, 0] = 1.5
    values[1, -1] = values[0, 0] * 2
    return values.shape[0] * 10 + values.shape[1]


@pytest.mark.parametrize("dtype", [np.bool_, np.int16, np.int32, np.int64, np.uint64, np.float64])
def test_every_element_is_found_counted_from_the_start_or_from_the_end(dtype):
    values = np.arange(24).reshape(2, 3, 4).astype(dtype)
    for place in itertools.product(range(-2, 2), range(-3, 3), range(-4, 4)):
        assert read(PackedArray(values), *place) == values[place]


def test_a_row_is_read_as_an_array():
    values = np.arange(24).reshape(2, 3, 4)
    for place in itertools.product(range(2), range(3), range(4)):
        assert by_rows(PackedArray(values), *place) == values[place]


def test_it_is_written_in_place():
    values = np.array([1, 2, 3, 4])
    written(PackedArray(values))
    assert values.tolist() == [7, 7, 3, 11]
    grid = np.zeros((2, 3))
    assert corners(PackedArray(grid)) == 23
    assert grid.tolist() == [[1.5, 0, 0], [0, 0, 3]]


def test_one_kernel_serves_arrays_of_all_sizes():
    written(PackedArray(np.arange(4)))
    before = len(written.signatures)
    written(PackedArray(np.arange(9)))
    assert len(written.signatures) == before
    kind = PackedArray(np.arange(4))._numba_type_
    assert pickle.loads(pickle.dumps(kind)) == kind


def test_an_array_in_another_order_is_refused():
    with pytest.raises(ValueError, match="not in C order"):
        PackedArray(np.zeros((2, 3)).T)
