from hypothesis import given, settings

from seating import AtMost, Dinner, Guest, Present
from seating_solvers.annealing.kernels.problem import problem_of
from tests.solvers.kinds import bound_dinners


def kin_at(dinner, course, guest):
    kin = problem_of(dinner).rules.kin
    start, end = kin.start[kin.kind[guest, course] :][:2]
    return kin.guest[start:end].tolist()


def test_guests_who_count_alike_are_kin():
    guests = [Guest(str(number), fields={"company": "AB"[number % 2]}) for number in range(6)]
    rules = [AtMost("company", 2, courses=("Main",)), Present("3", ("Dessert",))]
    dinner = Dinner.of(guests, "2x3", ["Main", "Dessert"], rules=rules)
    assert kin_at(dinner, 0, 0) == [0, 4]
    assert kin_at(dinner, 0, 1) == [1, 3, 5]
    assert kin_at(dinner, 1, 0) == [0, 1, 2, 3, 4, 5]


def test_nobody_is_kin_where_nothing_counts():
    assert not len(problem_of(Dinner.of(["Ana", "Bo"])).rules.kin.guest)


@settings(max_examples=25)
@given(bound_dinners())
def test_everyone_who_is_there_is_of_their_own_kin(dinner):
    kin = problem_of(dinner).rules.kin
    if len(kin.guest):
        for course, there in enumerate(dinner.present):
            for guest in there.nonzero()[0].tolist():
                assert guest in kin_at(dinner, course, guest)
        assert len(kin.guest) == dinner.present.sum()
