"""Talk shared out to pairs: no way to do it exceeds the bounds."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from seating.talk.worth import Worth
from seating_solvers.bounds.shared.evenings_of_pairs import evenings_of_pairs
from seating_solvers.bounds.shared.flattest import flattest
from seating_solvers.bounds.shared.pair_groups import PairGroup


def strangers(count):
    return [PairGroup(0, 1, count)]


@given(
    st.dictionaries(st.integers(0, 9), st.integers(1, 6), min_size=1, max_size=4),
    st.integers(1, 3),
    st.integers(1, 12),
    st.randoms(),
)
def test_no_way_to_deal_talk_out_exceeds_the_bounds(amounts, courses, pairs, random):
    worth = Worth((9, 7, 5, 4, 3, 3, 2, 1), 10)
    room = [pair for pair in range(pairs) for _ in range(courses)]
    random.shuffle(room)
    all_talk = [amount for amount, count in amounts.items() for _ in range(count)]
    random.shuffle(all_talk)
    totals: Counter[int] = Counter()
    for pair, amount in zip(room, all_talk, strict=False):
        totals[pair] += amount
    reached = sum(worth(total) for total in totals.values())
    at_once = sum(worth(amount) for amount in all_talk)
    assert reached <= flattest(worth, amounts, pairs)
    most = evenings_of_pairs(worth, amounts, courses, strangers(pairs), (pairs, at_once))
    assert most is None or reached <= most


def test_too_many_kinds_of_evenings_are_not_looked_at():
    amounts = dict.fromkeys(range(1, 20), 3)
    assert evenings_of_pairs(Worth((9, 5, 2), 10), amounts, 6, strangers(30), (30, 1000)) is None


GROUPS = st.lists(
    st.builds(PairGroup, st.integers(0, 5), st.integers(1, 3), st.integers(1, 4), st.booleans()),
    min_size=1,
    max_size=3,
)


@given(
    st.dictionaries(st.integers(1, 9), st.integers(1, 6), min_size=1, max_size=3),
    st.integers(1, 3),
    GROUPS,
    st.randoms(),
)
def test_nor_among_pairs_who_have_less_to_gain_or_always_share_a_table(
    amounts, courses, groups, random
):
    worth = Worth((9, 7, 5, 4, 3, 3, 2, 1), 10)
    pairs = [group for group in groups for _ in range(group.pairs)]
    evenings = [[0] * courses for _ in pairs]
    places = [(pair, course) for pair in range(len(pairs)) for course in range(courses)]
    random.shuffle(places)
    places.sort(key=lambda place: not pairs[place[0]].always)
    all_talk = [amount for amount, count in amounts.items() for _ in range(count)]
    random.shuffle(all_talk)
    for (pair, course), amount in zip(places, all_talk, strict=False):
        evenings[pair][course] = amount
    if any(group.always and 0 in had for group, had in zip(pairs, evenings, strict=True)):
        return
    reached = sum(
        group.interest * (worth(group.prior + sum(had)) - worth(group.prior))
        for group, had in zip(pairs, evenings, strict=True)
    )
    at_once = sum(worth(amount) for had in evenings for amount in had)
    most = evenings_of_pairs(worth, amounts, courses, groups, (len(pairs), at_once))
    assert most is None or reached <= most


def test_who_knows_each_other_sits_apart_unless_rules_bring_them_together():
    worth = Worth((4, 3, 2, 1), 10)
    asked = worth, {4: 2, 1: 2}, 1
    known = [PairGroup(0, 1, 2), PairGroup(4, 1, 2)]
    assert evenings_of_pairs(*asked, known, (4, 100)) == 20
    bound = [PairGroup(0, 1, 4), PairGroup(4, 1, 2, always=True)]
    assert evenings_of_pairs(*asked, bound, (6, 100)) == 20
    alone = {4: 2}
    assert evenings_of_pairs(worth, alone, 1, bound, (6, 100)) == 0
