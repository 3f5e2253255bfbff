"""Only what Python calls becomes machine code; the rest is part of it."""

import gc

import numpy as np

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.linked_kernel import LinkedLibrary


@kernel
def leaf(values, place):
    return values[place]


@kernel
def branch(values):
    return leaf(values, 0) + 10 * leaf(values, 1)


@entry
def root(values):
    return branch(values) + 100 * leaf(values, 2)


@entry
def part(values):
    return branch(values) * leaf(values, 0)


@kernel
def by_part(values):
    return part(values) + branch(values)


@entry
def whole(values):
    return by_part(values) + 1000 * part(values) + leaf(values, 2)


def test_an_entry_is_called_by_other_kernels_too():
    values = np.array([1.0, 2.0, 3.0])
    assert whole(values) == 21 + 21 + 21_000 + 3
    assert part(values) == 21
    assert root(values) == 321


def test_a_kernel_is_taken_in_by_its_callers_and_not_written_out():
    assert root(np.array([1.0, 2.0, 3.0])) == 321
    for inner in (leaf, branch):
        compiled = next(iter(inner.overloads.values()))
        assert isinstance(compiled.library, LinkedLibrary)
        assert "define" in str(compiled.library._final_module)
    (compiled,) = root.overloads.values()
    assert not isinstance(compiled.library, LinkedLibrary)


def test_garbage_is_collected_again_after_compiling():
    root(np.array([1, 2, 3]))
    assert gc.isenabled()
