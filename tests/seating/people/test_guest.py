import copy
import pickle

import pytest

from seating import Guest, InputError


def test_an_id_is_the_hosts_own_where_it_is_given():
    assert Guest("Ana", id="a1").own_id is True
    assert Guest("Ana").own_id is False
    assert Guest("Ana", id="7", own_id=False).own_id is False


def test_columns():
    guest = Guest("Ana", fields={"company": "Acme"})
    assert guest.get("company") == "Acme"
    assert guest.get("diet") == ""


@pytest.mark.parametrize("guest", [Guest("Ana"), Guest("Bo", "b", {"diet": "vegan"}, 4, False)])
def test_a_guest_can_travel(guest):
    assert pickle.loads(pickle.dumps(guest)) == guest
    assert copy.deepcopy(guest) == guest


@pytest.mark.parametrize("name", ["", "  ", "\u200b\n"])
def test_a_guest_needs_a_name(name):
    with pytest.raises(InputError):
        Guest(name)


@pytest.mark.parametrize("goal", [-1, 10**7])
def test_a_goal_that_cannot_be_meant(goal):
    with pytest.raises(InputError, match="goal of Ana"):
        Guest("Ana", goal=goal)


@pytest.mark.parametrize("key", ["a b", "Aa", "é", "k" * 65, "a\n", "٣"])
def test_keys_of_many_guests_are_held_to_what_one_is(key):
    for keys in (["a1", key], [key, "k" * 64]):
        with pytest.raises(InputError, match="key of"):
            Guest.several(["Ana", "Bo"], "12", [{}, {}], [None] * 2, [False] * 2, keys)
    assert Guest.several(["Ana"], "1", [{}], [None], [False], ["k" * 64])[0].key == "k" * 64
