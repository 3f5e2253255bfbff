"""How a search went is kept with its plan, in so many steps as a picture can show."""

from types import SimpleNamespace
from typing import Any

import pytest

from seating import Score
from seating_solvers.planning.plan_report import MOST_STEPS, trace_of


def _result(steps: int) -> Any:
    trace = tuple(
        SimpleNamespace(
            seconds=0.1 * number,
            iterations=number,
            score=Score(0, 0, number, 10),
            bound=SimpleNamespace(value=9000),
        )
        for number in range(steps)
    )
    return SimpleNamespace(trace=trace)


@pytest.mark.parametrize("steps", [0, 1, 2, MOST_STEPS, MOST_STEPS + 1, 5 * MOST_STEPS + 3])
def test_the_first_and_the_last_step_are_kept(steps):
    kept = trace_of(_result(steps))
    assert len(kept) <= MOST_STEPS + 1
    assert [step.iterations for step in kept[:1]] == [0] * bool(steps)
    assert [step.iterations for step in kept[-1:]] == [steps - 1] * bool(steps)
    seconds = [step.seconds for step in kept if step.seconds is not None]
    assert len(seconds) == len(kept)
    assert seconds == sorted(seconds)
