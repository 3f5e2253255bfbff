"""Parties of each kind, course by course."""

import numpy as np

from seating import Acquaintances, At, Beside, Dinner, Opposite, Present, Together
from seating.people.pairs import PairTable
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.party_kinds import LEVELS, MOST_KINDS, PartyKind, party_kinds

STRANGERS = ((0, 1, 1),)


def kinds(*rules, guests=12, knows=(), courses=3):
    dinner = Dinner.of([f"G{n}" for n in range(guests)], "3x4", courses, rules=rules)
    if knows:
        dinner = dinner.changed(acquaintances=Acquaintances.of(guests, knows))
    return party_kinds(BoundSetting.of(dinner))


def test_nobody_is_brought_together():
    assert kinds() == []


def test_a_couple_of_strangers_at_every_course():
    assert kinds(Together(("1", "2"))) == [{PartyKind(2, STRANGERS, 3): 1}] * 3


def test_parties_grow_at_a_course():
    starter, main, dessert = kinds(Together(("1", "2")), Together(("2", "3"), ("Main",)))
    assert starter == dessert == {PartyKind(2, STRANGERS, 2): 1}
    assert main == {PartyKind(3, ((0, 1, 3),), 1): 1}


def test_those_held_at_one_table_are_a_party():
    found = kinds(At("1", "2"), At("4", "2"), At("5", "3"), Present("4", ("Main", "Dessert")))
    assert found == [{}, *[{PartyKind(2, STRANGERS, 2): 1}] * 2]


def test_who_sits_side_by_side_or_opposite_at_each_of_its_courses():
    asked = (
        Beside(("1", "2")),
        Opposite(("3", "4")),
        Opposite(("5", "6"), ("Main",)),
        Together(("5", "6")),
    )
    found = kinds(*asked)[0]
    assert found == {
        PartyKind(2, STRANGERS, 3, beside=1): 1,
        PartyKind(2, STRANGERS, 3, opposite=1): 1,
        PartyKind(2, STRANGERS, 3): 1,
    }


def test_what_is_left_to_gain_tells_parties_apart():
    prior = Dinner.of(["Ana", "Bo"]).talk.prior
    found = kinds(Together(("1", "2", "3")), Together(("4", "5")), knows=[(0, 1, 1), (3, 4, 2)])
    assert found[0] == {
        PartyKind(3, ((0, 1, 2), (int(prior[1]), 1, 1)), 3): 1,
        PartyKind(2, ((int(prior[2]), 1, 1),), 3): 1,
    }


def test_many_kinds_are_taken_for_few_that_have_more_left_to_gain():
    guests = 4 * (MOST_KINDS + 10)
    random = np.random.default_rng(5)
    strengths = random.integers(1, 4, (guests // 4, 6)).tolist()
    knows = []
    rules = []
    for place, row in enumerate(strengths):
        members = range(4 * place, 4 * place + 4)
        pairs = [(one, two) for one in members for two in members if one < two]
        knows += [(*pair, strength) for pair, strength in zip(pairs, row, strict=True)]
        rules.append(Together(tuple(str(member + 1) for member in members)))
    dinner = Dinner.of([f"G{n}" for n in range(guests)], f"{guests // 4}x4", 1, rules=tuple(rules))
    dinner = dinner.changed(acquaintances=Acquaintances.of(guests, knows))
    (found,) = party_kinds(BoundSetting.of(dinner))
    assert found.total() == guests // 4
    assert len(found) <= MOST_KINDS
    least = sorted(min(dinner.talk.prior[np.array(row)].tolist()) for row in strengths)
    assert sorted(kind.pairs[0][0] for kind in found.elements()) == least


def test_none_of_many_kinds_is_taken_to_know_each_other_better_than_they_do():
    couples = [(2 * place, 2 * place + 1) for place in range(MOST_KINDS + 20)]
    talk = {pair: 1 + place for place, pair in enumerate(couples)}
    guests = 2 * len(couples)
    rules = tuple(Together((str(one + 1), str(two + 1))) for one, two in couples)
    dinner = Dinner.of([f"G{n}" for n in range(guests)], f"{guests // 4}x4", 1, rules=rules)
    known = Acquaintances(PairTable.empty(guests), PairTable.of(guests, talk))
    (found,) = party_kinds(BoundSetting.of(dinner.changed(acquaintances=known)))
    priors = sorted(kind.pairs[0][0] for kind in found.elements())
    assert len(set(priors)) == LEVELS
    less = [1 + place - prior for place, prior in enumerate(priors)]
    assert min(less) == 0
    assert max(less) <= len(couples) // LEVELS
