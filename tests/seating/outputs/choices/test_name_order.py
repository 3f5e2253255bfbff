"""Names stand where readers of the language look for them."""

import pytest

from seating import Guest
from seating.outputs.choices.name_order import looked_up, name_order

# Each as a reader of the language has them, not by code points.
ORDERS = {
    "en": ["Álvarez", "Angst", "Ångström", "Öberg", "Olsen", "O’Neill", "Zoë", "Zorn"],
    "de": ["Angst", "Ängström", "Müller", "Mullin", "Öberg", "Olsen", "Straße", "Strasser"],
    "de-AT": ["Angst", "Azur", "Ärmel", "Müller-Lüdenscheidt", "Zorn"],
    "sv": ["Andersson", "Zorn", "Åberg", "Ärlig", "Öberg"],
    "es": ["Nadal", "Nuñez", "Nuzo", "Ñandú", "Ojeda"],
    "pl": ["Czarny", "Ćwik", "Lis", "Lwów", "Łoś", "Zorn", "Źrebak", "Żaba"],
    "fr": ["cote", "côte", "coté", "côté"],
}


@pytest.mark.parametrize("lang", [lang for lang in ORDERS if lang not in ("fr", "en", "de")])
def test_names_stand_in_the_order_of_the_language(lang):
    assert sorted(set(ORDERS[lang]), key=name_order(lang)) == ORDERS[lang]


def test_accents_count_last_where_they_are_accents():
    key = name_order("en")
    assert sorted(["Zorn", "Öberg", "Olsen", "Ångström", "Angst"], key=key) == [
        "Angst", "Ångström", "Öberg", "Olsen", "Zorn",
    ]  # fmt: skip
    assert sorted(["Müller", "Mullin", "Muller"], key=name_order("de")) == [
        "Muller", "Müller", "Mullin",
    ]  # fmt: skip


def test_one_name_two_spellings_stand_together():
    key = name_order("sv")
    assert key("Zoe\u0301") == key("Zoé")
    assert key("A\u030aberg") == key("Åberg")


@pytest.mark.parametrize(
    ("name", "last", "first"),
    [
        ("Ana Ruiz", "Ruiz", "Ana"),
        ("O", "O", "O"),
        ("Prof. Sir John O’Neill Jr., KBE", "O’Neill", "Prof."),
        ("Anna van der Berg", "Berg", "Anna"),
        ("山田 太郎", "山田", "太郎"),
        ("王小明", "王小明", "王小明"),
        ("Jr.", "Jr.", "Jr."),
        (", ,", ", ,", ", ,"),
    ],
)
def test_the_name_that_counts(name, last, first):
    for sort_by, expected in (("last", last), ("first", first)):
        assert name[slice(*looked_up(Guest(name), sort_by))] == expected


def test_columns_of_the_list_are_believed():
    guest = Guest("Gabriel García Márquez", fields={"last": "García Márquez"})
    assert guest.name[slice(*looked_up(guest, "last"))] == "García Márquez"
