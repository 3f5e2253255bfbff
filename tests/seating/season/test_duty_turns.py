"""Whose turn it is, by counting."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from seating.season.duty_turns import DutyTurns

CLUB = ["ana", "bo", "cy", "di", "ed"]


def test_who_did_it_least_does_it_next():
    turns = DutyTurns()
    for expected in (["ana", "bo"], ["cy", "di"], ["ana", "ed"]):
        chosen = turns.on_duty("host", 2, CLUB, {})
        assert chosen == expected
        turns.evening({"host": chosen}, [])


def test_who_comes_to_fewest_evenings_yet_goes_first():
    assert DutyTurns().on_duty("host", 1, CLUB, {"ana": 2, "bo": 2, "cy": 2, "di": 1, "ed": 2}) == [
        "di"
    ]


def test_who_does_another_duty_goes_last():
    assert DutyTurns().on_duty("cook", 1, CLUB[:2], {}, busy=["ana"]) == ["bo"]
    assert DutyTurns().on_duty("cook", 2, CLUB[:2], {}, busy=["ana"]) == ["ana", "bo"]


def test_two_do_it_together_again_only_when_others_have():
    turns = DutyTurns()
    turns.evening({"host": ["ana", "bo"]}, [])
    turns.evening({"host": ["cy", "di"]}, [])
    assert turns.on_duty("host", 2, CLUB[:4], {}) == ["ana", "cy"]


def test_the_unsure_sit_out_first_and_then_who_did_least():
    turns = DutyTurns()
    assert turns.out(2, CLUB, ["bo"]) == ["bo", "ed"]
    turns.evening({}, ["bo", "ed"])
    assert turns.out(2, CLUB, []) == ["cy", "di"]
    assert turns.out(2, CLUB, [], {"ana": 3, "cy": 1}) == ["ana", "cy"]


@given(data=st.data())
def test_counts_differ_by_one_at_most_where_all_come(data):
    people = data.draw(st.integers(1, 4))
    turns: DutyTurns = DutyTurns()
    did: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for _ in range(data.draw(st.integers(1, 12))):
        chosen, away = turns.on_duty("host", people, CLUB, {}), turns.out(people, CLUB, [])
        assert len(set(chosen)) == people == len(set(away))
        turns.evening({"host": chosen}, away)
        did.update(chosen)
        out.update(away)
    for counts in (did, out):
        assert max(counts[one] for one in CLUB) - min(counts[one] for one in CLUB) <= 1
