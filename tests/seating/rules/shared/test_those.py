import pytest

from seating import Apart, At, ChangesTable, Dinner, Guest, InputError, NoRepeats, Stays, Those
from seating.rules.shared.those import guests_of, listed_guests, subject
from seating.words.sentences.told import told

ROWS = {
    "Ana": {"role": "host", "child": "no"},
    "Bo": {"role": "Host; guide", "child": "–"},
    "Cy": {"role": "guide", "child": "ja"},
    "Dee": {"child": "x"},
}
DINNER = Dinner.of([Guest(name, fields=row) for name, row in ROWS.items()], "2x4", courses=2)


@pytest.mark.parametrize(
    ("those", "guests"),
    [
        (Those(), [0, 1, 2, 3]),
        (Those(but=("2",)), [0, 2, 3]),
        (Those("role", ("host",)), [0, 1]),
        (Those("Role", ("host", "GUIDE")), [0, 1, 2]),
        (Those("role", ("host",), but=(Those("role", ("guide",)),)), [0]),
        (Those("role", ("",)), [3]),
        (Those("child", ("yes",)), [2, 3]),
        (Those("child", ("oui",)), [2, 3]),
        (Those("child", ("nein",)), [0, 1]),
        (Those("child", ("",)), [1]),
    ],
)
def test_who_they_are(those, guests):
    assert guests_of(DINNER, those) == guests


def test_names_and_kinds_together_count_each_once():
    assert guests_of(DINNER, "4", Those("role", ("host",)), "Ana") == [3, 0, 1]


@pytest.mark.parametrize(
    ("those", "what"),
    [
        (Those("role", ("hots",)), "no such role in the list: 'hots'\n  did you mean 'host'"),
        (Those("rule", ("host",)), "no such column: 'rule'\n  did you mean 'role'"),
        (Those("role", ()), "a kind of guests needs a value: 'role'"),
        (Those("child", ("",), but=("2",)), "but leaves out everybody"),
        (Those(but=("9",)), "no such guest: '9'"),
    ],
)
def test_who_nobody_is(those, what):
    with pytest.raises(InputError, match=what):
        guests_of(DINNER, those)


def test_every_guest_has_something_there():
    dinner = Dinner.of([Guest("Ana", fields={"role": "host"})])
    with pytest.raises(InputError, match="every guest has something under role"):
        guests_of(dinner, Those("role", ("",)))


def test_what_they_are_called():
    assert told(subject(DINNER, Those())) == "Everyone"
    either, none = Those("role", ("HOST", "guide")), Those("role", ("",))
    assert told(subject(DINNER, either)) == "Everyone whose role is host or guide"
    assert listed_guests(DINNER, ("4", none)) == "Dee and guests whose role is blank"
    assert listed_guests(DINNER, (Those(but=("1",)),)) == "all guests but Ana"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Stays(Those("role", ("host",), ("2",))),
         "Everyone whose role is host but Bo keeps one seat all evening"),
        (At(Those("child", ("yes",)), "2"), "Everyone whose child is yes sits at table 2"),
        (Apart((Those("role", ("host",)),)), "Guests whose role is host sit at different tables"),
        (Apart(("4", Those("role", ("host",)))),
         "Dee and guests whose role is host sit at different tables"),
        (ChangesTable((Those("role", ("host",)),)),
         "Everyone whose role is host changes table at every course"),
        (ChangesTable(but=(Those("role", ("host",)),)),
         "Everyone but guests whose role is host changes table at every course"),
        (NoRepeats((Those("role", ("guide",)),)),
         "Guests whose role is guide share a table at most once"),
        (NoRepeats((Those("role", ("guide",)),), but=("3",)),
         "Guests whose role is guide but Cy share a table at most once"),
    ],
)  # fmt: skip
def test_rules_speak_of_the_kind(rule, said):
    assert rule.sentence(DINNER) == said


def test_one_seat_is_for_one_guest():
    with pytest.raises(InputError, match="one seat is for one guest: '3'"):
        DINNER.changed(rules=(At(Those("role", ("host",)), "1", 3),))


def test_a_rule_for_pairs_is_for_no_more_than_a_thousand():
    many = Dinner.of([str(number) for number in range(1001)])
    with pytest.raises(InputError, match="of 1,000 at most, and these are 1,001: 'all guests'"):
        many.changed(rules=(Apart((Those(),)),))
    assert many.changed(rules=(NoRepeats((Those(),)),)).rules
