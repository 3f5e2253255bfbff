"""Rules about who is there that take part in a contradiction."""

from seating import Dinner, Guest, Present
from seating.rules import AtLeast
from seating_solvers.cpsat.contradictions.presences import presences
from seating_solvers.cpsat.effort import Effort


def dinner(*rules):
    guests = [Guest(str(n), fields={"role": "host" if n < 2 else ""}) for n in range(6)]
    return Dinner.of(guests, "2x3", rules=rules)


def test_only_those_without_which_the_others_could_be_kept():
    core = AtLeast("role", "host")
    late, early = Present("2", ("Main", "Dessert")), Present("6", ("Starter",))
    assert presences(dinner(core, late, early), [0], Effort(work=30)) == [1]


def test_none_where_the_contradiction_stays():
    core = AtLeast("role", "host", 2)
    assert presences(dinner(core, Present("2", ("Main",))), [0], Effort(work=30)) == []
