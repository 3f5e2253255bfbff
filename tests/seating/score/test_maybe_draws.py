"""What is left when guests who may stay away do."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Plan
from seating.dinner.maybes import chance_of, maybes_of
from seating.score.maybe_draws import maybe_draws
from seating.score.score import judge
from tests.dinners import plans


def with_maybes(plan, chances):
    guests = [
        replace(guest, fields={**guest.fields, "maybe": "yes", "chance": f"{chance}"})
        if chance < 1
        else guest
        for guest, chance in zip(plan.dinner.guests, chances, strict=True)
    ]
    return Plan(plan.dinner.changed(guests=guests), plan.seats)


@given(plans(), st.data(), st.integers(0, 9))
def test_the_judge_says_the_same_of_every_draw(plan, data, seed):
    people = len(plan.dinner.guests)
    some = st.sampled_from([0.0, 0.3, 0.5, 0.9, 1.0])
    plan = with_maybes(plan, data.draw(st.lists(some, min_size=people, max_size=people)))
    found = maybe_draws(judge(plan), draws=5, seed=seed)
    maybes = maybes_of(plan.dinner)
    if found is None:
        assert not len(maybes)
        return
    chances = np.array([chance_of(plan.dinner.guests[guest]) for guest in maybes])
    left, missing, fewest = (
        [],
        [],
        [judge(plan).meets[(plan.seats >= 0).any(axis=0)].max(initial=0)],
    )
    for come in np.random.default_rng(seed).random((5, len(maybes))) < chances:
        seats = plan.seats.copy()
        seats[:, maybes[~come]] = -1
        now = Plan(plan.dinner, seats)
        left.append(judge(now).expected)
        missing.append((plan.sizes - now.sizes).max())
        seated = (seats >= 0).any(axis=0)
        fewest.append(judge(now).meets[seated].min(initial=fewest[0]))
    assert np.isclose(found.expected, np.mean(left))
    assert np.isclose(found.worst, min(left))
    assert found.all_come == judge(plan).expected >= found.worst
    assert found.missing == max(missing)
    assert np.isclose(found.missing_on_average, np.mean(missing))
    assert found.fewest == min(fewest)


def test_nothing_is_drawn_where_everybody_comes():
    from tests.plans import rich_dinner, some_plan

    assert maybe_draws(judge(some_plan(rich_dinner()))) is None


def test_the_only_one_who_may_stay_away_takes_somebody_new_from_all_others():
    everyone = Plan.of(Dinner.of(["Ann", "Bo", "Cy"], "1x3", 1, meet="table"), [[0, 1, 2]])
    found = maybe_draws(judge(with_maybes(everyone, [0.0, 1.0, 1.0])), draws=3)
    assert found is not None
    assert (found.all_come, found.worst, found.fewest) == (3.0, 1.0, 1)
