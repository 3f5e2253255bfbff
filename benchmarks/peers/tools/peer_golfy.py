"""Asks golfy (Apache License 2.0, https://github.com/pirl-unc/golfy).

It spreads peptides over pools so that no two share a pool twice: guests, tables and courses by
other names. It takes no seconds.
"""

import random

import numpy as np

from benchmarks.peers.tools.exchange import answer, asked


def main() -> None:
    """Answer a question with the best design of all courses at once."""
    from golfy import find_best_design

    question = asked()
    random.seed(question.seed)
    np.random.seed(question.seed)  # noqa: NPY002  # the generator that golfy draws from
    design = find_best_design(
        num_peptides=question.guests,
        max_peptides_per_pool=question.tables[0],
        num_replicates=question.courses,
        num_pools_per_replicate=len(question.tables),
        allow_extra_pools=False,
    )
    courses = [[sorted(pool) for pool in course.values()] for course in design.assignments.values()]
    answer(question, courses, "golfy")


if __name__ == "__main__":
    main()
