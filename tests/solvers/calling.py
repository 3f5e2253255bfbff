"""Ways into kernels that only other kernels call."""

from seating_solvers.annealing.kernels.moves import (
    undo,
    weigh_rules,
    weigh_seats,
    weigh_talk,
)
from seating_solvers.annealing.kernels.propose import propose
from seating_solvers.annealing.kernels.state import LEVELS
from seating_solvers.annealing.kernels.swap import fits, swap
from seating_solvers.running.kernels import entry
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord


def steps(problem, state, rng, course, s, t, count):
    """Weigh and make a swap, or a move proposed; returns its swaps.

    With `count` above 0 a move is proposed, below 0 it is taken back as well. A swap is made
    whether or not tables keep their least and most guests.
    """
    packed = PackedRecord(_with_flags_read(problem)), PackedRecord(state), PackedArray(rng)
    return _steps(*packed, course, s, t, count)


def _with_flags_read(record):
    """With numbers for what is True or False, so that all kinds of problems are compiled as one."""
    made = {
        name: _with_flags_read(value) if isinstance(value, tuple) else int(value)
        for name, value in record._asdict().items()
        if isinstance(value, tuple | bool)
    }
    return record._replace(**made)


@entry
def _steps(p, state, rng, course, s, t, count):
    """What `steps` does, compiled."""
    proposed, taken_back = count != 0, count < 0
    log, change = state.log, state.change
    if proposed:
        count = propose(p, state.sitting, rng, log)
    else:
        log[0, 0], log[0, 1], log[0, 2] = course, s, t
        count = 1
    for level in range(LEVELS):
        change[level] = 0
    for row in range(count):
        c, one, two = log[row, 0], log[row, 1], log[row, 2]
        low, high = p.attendance.low, p.attendance.high
        if proposed and not fits(p.room.table_of, low, high, state.sitting, c, one, two):
            undo(p, state, log, row)
            return 0
        weigh_rules(p, state, c, one, two, change)
        weigh_talk(p, state, c, one, two, change)
        weigh_seats(p, state, c, one, two, change)
        swap(p, state, c, one, two)
    if taken_back:
        undo(p, state, log, count)
        return count
    for level in range(LEVELS):
        state.score[level] += change[level]
    return count
