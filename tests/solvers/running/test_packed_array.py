"""Kernels read and write a packed array as numba does its own."""

import itertools
import pickle
import subprocess
import sys
from pathlib import Path

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
    values[3] = values[0] + values.shape[0]
    values[np.int64(1)] += 5


@entry
def corners(values):
    values[0, 0] = 1.5
    values[1, 2] = values[0, 0] * 2
    return values.shape[0] * 10 + values.shape[1]


@pytest.mark.parametrize("dtype", [np.bool_, np.int16, np.int32, np.int64, np.uint64, np.float64])
def test_every_element_is_found(dtype):
    values = np.arange(24).reshape(2, 3, 4).astype(dtype)
    for place in itertools.product(range(2), range(3), range(4)):
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


WALKS = (
    "annealing/kernels/test_swap.py::test_swaps_change_just_what_they_were_weighed_to",
    "annealing/kernels/test_walk.py::test_what_a_walk_keeps_up_to_date_is_what_a_count_finds",
    "annealing/kernels/test_table_walk.py::test_it_ends_in_the_same_seats_after_the_same_draws[1-interest]",
    "annealing/kernels/test_tabu_walk.py::test_what_it_keeps_is_what_a_recount_says[absences]",
    "annealing/mending/test_mend_walk.py::test_what_is_kept_count_of_is_what_the_judge_finds",
    "parties/test_party_annealing.py::"
    "test_what_moves_change_is_what_a_count_finds_and_parties_stay_whole",
)
"""Tests of all that is handed records: dinners of all kinds, walked in all ways."""


def test_no_kernel_reads_or_writes_beyond_an_array():
    root = Path(__file__).parents[3]
    tests = [str(root / "tests/solvers" / name) for name in WALKS]
    plugin = ["-p", "tests.solvers.kernels_as_python", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *plugin, *tests]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-5000:]


def test_an_index_that_counts_from_the_end_is_refused_there():
    asked = (
        "import numpy as np\n"
        "from tests.solvers.kernels_as_python import run_kernels_as_python\n"
        "run_kernels_as_python()\n"
        "from seating_solvers.running.packed_array import PackedArray\n"
        "from seating_solvers.running.kernels import kernel\n"
        "at = kernel(lambda values, i, j: values[i, j])\n"
        "assert at(PackedArray(np.arange(6).reshape(2, 3)), 1, 2) == 5\n"
        "at(PackedArray(np.arange(6).reshape(2, 3)), 1, -1)\n"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, "-c", asked], cwd=root, capture_output=True, text=True, check=False
    )
    assert "IndexError: (1, -1) counts from the end" in run.stderr
