"""One cell about the diets of several people."""

import pytest

from seating.intake.comers.diets_of_parties import diets_apart

PARTY = ["Tomas Berg", "Sally", "Harry"]


@pytest.mark.parametrize(
    ("text", "diets"),
    [
        ("Sally is vegan", ["", "vegan", ""]),
        ("Sally: vegan, Harry: no nuts", ["", "vegan", "no nuts"]),
        ("no fish; Sally isst kein Fleisch", ["no fish", "kein Fleisch", ""]),
        ("vegan (Sally)", ["", "vegan (Sally)", ""]),
        ("Tomas and Sally are vegetarian", ["Tomas and Sally are vegetarian"] * 2 + [""]),
        ("Sally's vegan, no milk", ["", "vegan, no milk", ""]),
        ("Harry (5) no nuts", ["", "", "no nuts"]),
        ("Tomas Berg est végétarien", ["végétarien", "", ""]),
        ("vegan", None),
        ("", None),
    ],
)
def test_diets_go_to_those_they_name(text, diets):
    assert diets_apart(text, PARTY) == diets


def test_no_diet_is_lost():
    told = " ".join(diets_apart("Sally vegan; no nuts; Harry and Tomas halal", PARTY) or [])
    assert all(word in told for word in ("vegan", "no nuts", "halal"))
