"""What is behind a flag that is False is not even looked at by the compiler."""

from typing import NamedTuple

import numpy as np
import pytest
from numba.core.errors import TypingError

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_record import PackedRecord


class Part(NamedTuple):
    wanted: bool


class Question(NamedTuple):
    part: Part
    hard: bool
    values: np.ndarray


def question(wanted, hard=False):
    return PackedRecord(Question(Part(wanted), hard, np.array([1, 2, 3])))


@kernel
def cannot_be_compiled(values):
    return values.no_such_thing


@kernel
def more(question):
    part = question.part
    return np.int64(10) if part.wanted else np.int64(20)


@entry
def answered(question):
    found = question.values[0] + more(question)
    if question.hard:
        found += cannot_be_compiled(question.values)
    if question.hard or question.part.wanted:
        found += 100
    return found


def test_a_flag_decides_what_is_compiled():
    assert answered(question(wanted=False)) == 21
    assert answered(question(wanted=True)) == 111
    with pytest.raises(TypingError):
        answered(question(wanted=True, hard=True))
