"""Keys open the evenings of guests, and nothing of a guest is in them."""

import base64
import hashlib
import re

import pytest

from seating import Dinner, Guest, InputError
from seating.people.guest_keys import keys_of, with_keys

STAFF = [Guest(f"Guest {n}", f"{n * 7919 % 1_000_000:06}") for n in range(300)]


def test_keys_are_short_and_different():
    keys = keys_of([Guest("Ana")] * 5000)
    assert len(set(keys)) == 5000
    assert all(re.fullmatch("[2-9b-df-hj-kmnp-tv-z]{8}", key) for key in keys)


def test_a_key_is_the_same_for_a_seed_whoever_the_guest_is():
    others = [Guest(f"Other {n}", f"o{n}", {"company": "Acme"}, goal=3) for n in range(300)]
    assert keys_of(STAFF) == keys_of(others)
    assert [guest.key for guest in with_keys(STAFF, -7)] == [
        guest.key for guest in with_keys(others, 7)
    ]
    assert not set(keys_of(STAFF)) & {guest.key for guest in with_keys(STAFF, 7)}


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256", "sha512", "blake2b"])
def test_a_key_is_no_digest_of_an_id_or_a_name(algorithm):
    keys = set(keys_of(STAFF))
    for guess in [word for guest in STAFF for word in (guest.id, guest.name)]:
        digest = hashlib.new(algorithm, guess.encode()).digest()
        for form in (base64.b32encode(digest).decode().lower(), digest.hex()):
            assert form[:8] not in keys


def test_those_who_have_a_key_keep_it_and_nobody_else_gets_it():
    first = keys_of(STAFF)[0]
    guests = [Guest("Ana"), Guest("Bo", key=first), Guest("Cy"), Guest("Di")]
    keys = keys_of(guests)
    assert keys[1] == first
    assert len(set(keys)) == 4
    kept = with_keys(guests, kept={0: "k1", 1: "other", 2: "k1", 3: first})
    assert [guest.key for guest in kept][:2] == ["k1", first]
    assert len({guest.key for guest in kept}) == 4


def test_guests_who_differ_in_the_key_alone_are_equal():
    assert Guest("Ana", "a", key="k7") == Guest("Ana", "a")


@pytest.mark.parametrize("key", ["K7", "a b", "é", "</script>", "a" * 65])
def test_what_is_no_key(key):
    with pytest.raises(InputError, match="the key of Ana is not of small letters and digits"):
        Guest("Ana", key=key)


def test_no_two_guests_of_a_dinner_have_one_key():
    with pytest.raises(InputError, match="the keys of guests must differ: 'k1'"):
        Dinner.of([Guest("Ana", key="k0"), Guest("Bo", key="k1"), Guest("Cy", key="k1")])


def test_keys_come_to_guests_who_are_otherwise_the_same():
    guests = [Guest("Ana", "a", {"diet": "vegan"}, goal=3), Guest("Bo", "2", own_id=False)]
    keyed = Guest.with_keys(guests, ["k0", "k1"])
    assert list(keyed) == guests
    assert [guest.key for guest in keyed] == ["k0", "k1"]
    assert [guest.own_id for guest in keyed] == [True, False]
    with pytest.raises(InputError, match="the key of Bo is not of small letters and digits"):
        Guest.with_keys(guests, ["k0", "K1"])
    assert [guest.key for guest in Guest.with_keys(guests, ["k0", ""])] == ["k0", ""]
