"""Whether everyone has met everyone."""

import numpy as np
import pytest

from benchmarks.judging.all_meet_checker import check_all_meet
from benchmarks.judging.checker import WrongPlan


def test_a_wrong_schedule_is_found():
    with pytest.raises(WrongPlan, match="2 pairs meet of 3"):
        check_all_meet(np.array([[1, 1, 2], [1, 2, 2]]), 2)
    with pytest.raises(WrongPlan, match="more than 2 at a table"):
        check_all_meet(np.array([[1, 1, 1]]), 2)


def test_a_right_one_passes():
    check_all_meet(np.array([[1, 1, 1]]), 3)
    check_all_meet(np.array([[1, 1, 2], [1, 2, 2], [1, 2, 1]]), 2)
