"""Run by the environment of the peer `golfy`, not by ours: tables, seats, courses, seed.

golfy (Apache License 2.0, https://github.com/pirl-unc/golfy) spreads peptides over pools so
that no two share a pool twice: guests, tables and courses by other names.
"""

import json
import random
import resource
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np


def main() -> None:
    """Print who sits at which table in each course, and how long it took."""
    from golfy import find_best_design

    tables, seats, courses, seed = (int(word) for word in sys.argv[1:])
    random.seed(seed)
    np.random.seed(seed)  # noqa: NPY002  # the generator that golfy draws from
    began = time.perf_counter()
    design = find_best_design(
        num_peptides=tables * seats,
        max_peptides_per_pool=seats,
        num_replicates=courses,
        num_pools_per_replicate=tables,
        allow_extra_pools=False,
    )
    seconds = time.perf_counter() - began
    pools = [
        [sorted(int(guest) for guest in pool) for pool in course.values()]
        for course in design.assignments.values()
    ]
    said = {"tables": pools, "seconds": seconds, "version": version("golfy")}
    print(json.dumps({**said, "memory_mib": peak_memory()}))


def peak_memory() -> int:
    """As `benchmarks.running.peak_memory.peak_memory`, which cannot be imported here."""
    status = Path("/proc/self/status")
    if status.exists():
        words = status.read_text(encoding="ascii", errors="replace").split()
        return int(words[words.index("VmHWM:") + 1]) // 1024
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 2**20


if __name__ == "__main__":
    main()
