"""A patch leads from any document to any other, and is never much longer than that one."""

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import InputError
from seating.changes.json_patch import Operation, json_patch, patched

SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from(["", "a", "~/"]))
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.sampled_from(["a", "b", "a/b", "~1", "~", ""]), inner, max_size=4),
    ),
    max_leaves=20,
)


@given(DOCUMENTS, DOCUMENTS)
def test_a_patch_leads_from_one_document_to_the_other(before, after):
    there = patched(copy.deepcopy(before), json_patch(before, after))
    assert there == after
    assert not json_patch(before, before)


@given(DOCUMENTS, DOCUMENTS)
def test_it_is_not_longer_than_the_document(before, after):
    told = json.dumps([[one.op, one.path, one.value] for one in json_patch(before, after)])
    assert len(told) < 100 + 2 * len(json.dumps(after))


def test_a_guest_who_goes_is_one_operation():
    guests = [{"id": str(number), "name": f"Guest {number}"} for number in range(100)]
    without = [*guests[:10], *guests[11:50], *guests[51:]]
    assert json_patch(guests, without) == (Operation("remove", "/50"), Operation("remove", "/10"))
    first, second = json_patch(without, guests)
    assert (first.op, second.op) == ("add", "add")
    assert patched(copy.deepcopy(without), (first, second)) == guests


def test_two_guests_who_swap_are_two_operations():
    seats = [list(range(300)), list(range(300))]
    after = copy.deepcopy(seats)
    after[1][17], after[1][201] = 201, 17
    assert json_patch(seats, after) == (
        Operation("replace", "/1/17", 201),
        Operation("replace", "/1/201", 17),
    )


def test_what_is_all_different_is_replaced_whole():
    before, after = {"seats": list(range(50))}, {"seats": list(range(50, 100))}
    assert json_patch(before, after) == (Operation("replace", "/seats", after["seats"]),)


def test_a_small_object_in_another_order_is_another():
    before, after = {"b": 1, "c": 2}, {"a": 0, "b": 1, "c": 2}
    assert list(patched(dict(before), json_patch(before, after))) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "one",
    [
        Operation("replace", "/seats/9", 1),
        Operation("remove", "/nothing"),
        Operation("replace", "/nothing", 1),
        Operation("add", "/seats/-1", 1),
        Operation("add", "/seats/x", 1),
        Operation("move", "/seats/0", 1),
        Operation("move", "/seats", 1),
        Operation("add", "/title/0", 1),
    ],
)
def test_what_does_not_fit_is_an_error(one):
    with pytest.raises(InputError, match="does not fit"):
        patched({"seats": [0, 1], "title": "Gala"}, [one])
