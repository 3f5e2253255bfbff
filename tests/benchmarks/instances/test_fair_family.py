import numpy as np

from benchmarks.instances.fair_family import fair_family


def instance(start):
    return next(one for one in fair_family() if one.name.startswith(start))


def test_names_differ_and_dinners_are_the_same_each_time():
    names = [one.name for one in fair_family()]
    assert len(set(names)) == len(names)
    paired = instance("fair/14 mentors")
    one, two = (paired.dinner(paired.make()) for _ in range(2))
    assert (one.prior.keys == two.prior.keys).all()


def test_mentors_know_each_other_and_mentees_do_and_nobody_else():
    paired = instance("fair/12 mentors 17 mentees")
    dinner = paired.dinner(paired.make())
    known = np.array(
        [[not dinner.are_strangers(one, two) for one in (0, 11, 12)] for two in (1, 28)]
    )
    assert known.tolist() == [[True, True, False], [False, False, True]]


def test_clubs_have_met_three_times():
    club = instance("fair/club 12")
    dinner = club.dinner(club.make())
    assert dinner.earlier.values.sum() == 3 * 3 * 18
    assert len(dinner.prior) == len(dinner.earlier)
