import pytest

from seating.intake.rules.beside_keys import KindOfGuests, named_guests, values, words

HOSTS = KindOfGuests(column="role", value="host")


@pytest.mark.parametrize(
    ("written", "found"), [(None, ()), ("leg", ("leg",)), (["leg", "door"], ("leg", "door"))]
)
def test_one_word_or_several(written, found):
    assert words(written) == found


@pytest.mark.parametrize(
    ("written", "found"),
    [(None, ()), ("Bo", ("Bo",)), (HOSTS, (HOSTS,)), (["Bo", HOSTS], ("Bo", HOSTS))],
)
def test_guests_and_kinds_of_them(written, found):
    assert named_guests(written) == found


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (None, ()),
        ("", ("",)),
        (5, ("5",)),
        (2.0, ("2",)),
        (1.5, ("1.5",)),
        (True, ("yes",)),
        ([False, "x"], ("no", "x")),
    ],
)
def test_values_are_text(written, found):
    assert values(written) == found
