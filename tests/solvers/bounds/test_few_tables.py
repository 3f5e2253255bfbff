"""More guests at a table than there are tables: some of them shared another."""

import numpy as np
import pytest

from seating import Dinner
from seating_solvers.bounds.few_tables import few_tables, why
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def test_one_pair_of_each_table_meets_again():
    dinner = Dinner.of([str(n) for n in range(20)], "4x5", 3, meet="table")
    setting = BoundSetting.of(dinner)
    assert setting.sizes is not None
    # four pairs between each two courses, and two links between three
    assert few_tables(setting, setting.sizes).number == 2 * 4


@pytest.mark.parametrize(
    ("sizes", "before", "after"),
    [
        ([5, 5, 5, 5], "5 must hold two guests", "there are only 4 tables"),
        ([5, 4, 5, 0], "5 must hold 2 pairs", "there are only 3 tables"),
        ([6] * 4, "6 must hold 2 pairs", "there are only 4 tables"),
        ([6], "6 must hold 15 pairs", "there is only one table"),
        ([2], "2 must hold two guests", "there is only one table"),
    ],
)  # fmt: skip
def test_the_sentence_counts_tables_in_use_and_the_largest(sizes, before, after):
    assert (
        why([np.array(sizes)]) == f"every table of {before} who already shared one, because {after}"
    )


def test_the_sentence_is_of_the_largest_table_of_any_course():
    assert why([np.array([5, 5]), np.array([6, 4])]).startswith("every table of 6 ")
