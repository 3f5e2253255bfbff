"""How kernels are compiled: those that Python calls, and what is kept of them."""

import numpy as np

from seating_solvers.annealing.kernels.entry_points import perform
from seating_solvers.running import kernel_cache, kernels
from seating_solvers.running.kernel_cache import KernelCache


def test_a_kernel_is_compiled_each_time_where_nothing_can_be_kept(monkeypatch):
    monkeypatch.setattr(kernel_cache, "choose_folder", lambda: None)
    thrice = kernels.entry(lambda number: 3 * number)
    assert not kernels.is_kept(thrice)
    assert thrice(np.int64(4)) == 12
    assert kernels.is_kept(thrice)  # as long as this process lives


def test_the_search_is_kept_under_the_stamp_of_all_sources():
    assert isinstance(perform._cache, KernelCache)
    assert perform._cache._cache_file._source_stamp == kernel_cache.sources_stamp()


def test_kernels_count_no_references_and_hold_no_lock():
    assert perform.targetoptions["_nrt"] is False
    assert perform.targetoptions["nogil"] is True
