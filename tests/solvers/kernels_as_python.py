"""Kernels run by Python, each index looked at: ``pytest -p tests.solvers.kernels_as_python``.

Compiled, a kernel reads and writes wherever an index says, beyond an array's end and before its
start. Here arrays of records refuse both. It is much slower, and the same in all else.
"""

import warnings
from functools import wraps

import numpy as np

from seating_solvers.running import kernels, packed_array, packed_record


class Within(np.ndarray):
    """An array that knows no index below 0, as none is known to kernels."""

    def __getitem__(self, index):
        looked_at(index)
        return super().__getitem__(index)

    def __setitem__(self, index, value):
        looked_at(index)
        super().__setitem__(index, value)


def looked_at(index) -> None:
    """Refuse an index below 0."""
    for one in index if isinstance(index, tuple) else (index,):
        if one < 0:
            raise IndexError(f"{index} counts from the end")


class AsPython:
    """A record or an array as kernels are handed it here: its arrays refuse indices below 0."""

    def __new__(cls, given):
        if isinstance(given, np.ndarray):
            return given.view(Within)
        if isinstance(given, tuple):
            kind = type(given)
            parts = [cls(one) for one in given]
            own = {} if "record" in getattr(kind, "_fields", ()) else {"record": given}
            return type(kind.__name__, (kind,), own)(*parts)
        return given


def as_python(function):
    """What a kernel is here: the function that stands in the text."""
    function.py_func = function
    return function


def called_by_python(function):
    """What an entry is here; plain records are handed to it as packed ones are."""

    @wraps(function)
    def called(*given):
        return function(*map(AsPython, given))

    return as_python(called)


def run_kernels_as_python():
    """From here on: kernels that are imported before stay compiled."""
    kernels.kernel = as_python
    kernels.entry = kernels.large_entry = called_by_python
    for module, name in ((packed_record, "PackedRecord"), (packed_array, "PackedArray")):
        setattr(module, name, AsPython)
    warnings.filterwarnings("ignore", "overflow encountered")


def pytest_load_initial_conftests():
    """Only where pytest is given it as a plugin, and before any test imports a kernel."""
    run_kernels_as_python()
