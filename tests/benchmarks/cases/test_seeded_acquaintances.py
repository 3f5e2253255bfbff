"""Who knows whom: the same each time, nobody knows themselves, and as many as was asked for."""

import numpy as np
import pytest

from benchmarks.cases import seeded_acquaintances as seeded


@pytest.mark.parametrize("kind", seeded.KINDS)
def test_every_kind_is_of_distinct_pairs_of_guests_the_same_each_time(kind):
    pairs = seeded.KINDS[kind](90)
    assert np.array_equal(pairs, seeded.KINDS[kind](90))
    assert len(seeded.distinct(pairs)) == len(pairs) > 0
    assert pairs.min() >= 0
    assert pairs.max() < 90


def test_of_an_odd_number_one_is_single():
    assert seeded.couples(5).tolist() == [[0, 1], [2, 3]]


def test_the_last_company_is_what_is_left():
    assert len(seeded.companies(12, 5)) == 10 + 10 + 1
    assert seeded.companies(0, 5).shape == (0, 2)


def test_teams_know_their_own_only():
    assert seeded.teams([3, 2]).tolist() == [[0, 1], [0, 2], [1, 2], [3, 4]]


@pytest.mark.parametrize("seed", range(5))
def test_sizes_of_teams_add_up(seed):
    sizes = seeded.team_sizes(50, 4, 7, seed)
    assert sum(sizes) == 50
    assert all(4 <= size <= 7 for size in sizes[:-1])
    assert 1 <= sizes[-1] <= 7


def test_departments_are_told_apart_by_who_knows_whom():
    pairs = seeded.departments(30, 3, 1.0, 0.0, 1)
    assert len(pairs) == 3 * 45
    assert (pairs[:, 0] % 3 == pairs[:, 1] % 3).all()
    assert (seeded.sides(30, 0.5, 1) % 2).sum(axis=1).tolist().count(1) == 0


def test_at_random_each_knows_so_many_on_average():
    pairs = seeded.at_random(2000, 5, 1)
    assert 2 * len(pairs) / 2000 == pytest.approx(5, rel=0.01)
    assert seeded.at_random(200, 0, 1).shape == (0, 2)


def test_scale_free_has_a_few_who_know_very_many():
    known = np.bincount(seeded.scale_free(400, 6, 1).ravel(), minlength=400)
    assert known.min() >= 1
    assert known.max() > 8 * np.median(known)


def test_who_is_away_misses_one_course():
    away = seeded.absences(1000, 4, 0.2, 1)
    assert len(np.unique(away[:, 1])) == len(away) == pytest.approx(200, rel=0.2)
    assert set(away[:, 0].tolist()) == {0, 1, 2, 3}


def test_pairs_are_told_once():
    pairs = np.array([[2, 1], [1, 2], [3, 3], [0, 1]])
    assert seeded.distinct(pairs).tolist() == [[0, 1], [1, 2]]
