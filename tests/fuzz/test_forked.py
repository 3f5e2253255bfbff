"""A workbook read in a fork is read as it is in a process of its own."""

import pytest

from seating.guard.own_process import Limits, ProcessDied, answer_of
from seating.intake.files.workbook_rows import SCRIPT
from tests.fuzz.forked import CAN_FORK, forked_answer
from tests.fuzz.seeds import workbooks
from tests.fuzz.trial import kept

LIMITS = Limits(seconds=1, memory=2**29)
MANY = ["50000000"]

needs_forks = pytest.mark.skipif(not CAN_FORK, reason="this system has no forks")


def came_of(answer, data):
    try:
        return answer(SCRIPT, "python_calamine", data, LIMITS, MANY)
    except ProcessDied:
        return "died"  # of time or of memory: which of them is reached first, the machine decides


@needs_forks
@pytest.mark.parametrize("kind", range(4), ids=["xlsx", "ods", "xls", "xlsb"])
def test_what_can_be_read(kind):
    data = workbooks()[kind]
    read = came_of(forked_answer, data)
    assert read == came_of(answer_of, data)
    assert b"Ana" in read


@needs_forks
@pytest.mark.parametrize("path", kept("workbook"), ids=lambda path: path.name)
def test_what_once_fell(path):
    data = path.read_bytes()
    assert came_of(forked_answer, data) == came_of(answer_of, data)
