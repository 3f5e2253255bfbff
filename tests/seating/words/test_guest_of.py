"""How guests without a name are called."""

from seating.words.guest_of import guest_numbered, guest_of, is_numbered


def test_after_who_brings_them():
    assert guest_of("{name}") == "Guest of {name}"


def test_by_number():
    assert guest_numbered(7) == "Guest 7"
    assert is_numbered(guest_numbered(7), "7")
    assert not is_numbered("Guest 7", "")
    assert not is_numbered("Guest 7", "8")
