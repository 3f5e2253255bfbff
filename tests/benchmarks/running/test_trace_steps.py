"""What is kept of a trace."""

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.running.trace_steps import MOST_STEPS, trace_steps
from seating.score.score import Score
from seating_solvers import Progress, upper_bounds


def test_a_trace_keeps_its_last_step_and_is_not_long():
    score, bound = Score(0, 0, 5, 1), upper_bounds(case_dinner(Case(4, (2, 2), 1)))[0]
    short = trace_steps([Progress(float(step), 0, score, bound) for step in range(3)])
    long = trace_steps([Progress(float(step), 0, score, bound) for step in range(1000)])
    assert [step[0] for step in short] == [0, 1, 2]
    assert len(long) <= MOST_STEPS
    assert long[-1][0] == 999
