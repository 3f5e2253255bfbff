from dataclasses import replace
from itertools import count

from seating import Dinner, Plan, Together
from seating.score.score import judge
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.search import SLICE, Search
from seating_solvers.annealing.temperature import Temperatures

PARTIES = [Together(("1", "2", "3")), Together(("4", "5")), Together(("6", "7"))]
DINNER = Dinner.of([str(number) for number in range(1, 21)], "4x5", 2, rules=PARTIES)
ENDS = Temperatures(3e5, 1e4)
SEARCH = Search(DINNER, problem_of(DINNER), 1, 1, 20_000, ENDS, 3e6, 10**12)


def never():
    return False


def test_a_search_depends_on_its_seed_and_number_alone():
    first, again = SEARCH.run(never), SEARCH.run(never)
    assert (first.seats == again.seats).all()
    assert (first.seats != replace(SEARCH, number=2).run(never).seats).any()


def test_what_is_found_has_the_score_that_is_said():
    for keep in (False, True):
        found = replace(SEARCH, keep=keep).run(never)
        assert found.score == judge(Plan(DINNER, found.seats)).uneven_score
        assert found.score.broken == 0
        assert found.iterations == 20_000


def test_nothing_worse_than_the_start_is_found():
    good = SEARCH.run(never)
    on = replace(SEARCH, start=good.seats, temperatures=Temperatures(1e7, 1e7), moves=2000)
    for keep in (False, True):
        assert replace(on, keep=keep).run(never).score >= good.score


def test_a_search_ends_when_told():
    asked = count()
    found = replace(SEARCH, moves=10 * SLICE).run(lambda: next(asked) >= 2)
    assert found.iterations == 2 * SLICE
