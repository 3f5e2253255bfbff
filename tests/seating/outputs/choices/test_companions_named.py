"""Guests without a name are called after their host in every language."""

import pytest

from seating import Dinner, Guest, Plan
from seating.outputs.choices.companions_named import number_of, with_companions_named
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages, printed_words
from seating.outputs.products import PRODUCTS
from seating.words.guest_of import NUMBER


def plan(name: str = "Guest of Ines Harrow") -> Plan:
    guests = [Guest("Ines Harrow", "7"), Guest(name, "7+1", {"guest of": "Ines Harrow"})]
    return Plan.of(Dinner.of(guests, courses=1), [[0, 1]])


@pytest.mark.parametrize("lang", languages())
def test_names_are_those_of_the_language(lang):
    spoken, _ = with_companions_named(plan(), PrintSettings(lang=lang))
    name = printed_words(lang)["guest_of"].format(name="Ines Harrow")
    assert spoken.dinner.labels == ("Ines Harrow", name)
    assert spoken.seats.tolist() == [[0, 1]]


def test_english_plans_stay_as_they_are():
    before = plan()
    assert with_companions_named(before, PrintSettings())[0] is before


def test_a_name_that_the_host_gave_since_stays():
    spoken, _ = with_companions_named(plan("Bo Lim"), PrintSettings(lang="de"))
    assert spoken.dinner.labels == ("Ines Harrow", "Bo Lim")


def test_a_guest_who_is_asked_for_is_found_by_either_name():
    settings = PrintSettings(lang="de", guests=("Guest of Ines Harrow",))
    spoken, asked = with_companions_named(plan(), settings)
    assert asked.guests == ("7+1",)
    assert spoken.dinner.guest_index("Begleitung von Ines Harrow") == 1


def test_the_page_speaks_the_language_and_data_reads_back():
    settings = PrintSettings(lang="nl")
    assert b"Gast van Ines Harrow" in PRODUCTS["html"].make(plan(), settings)
    assert b"Guest of Ines Harrow" in PRODUCTS["seats"].make(plan(), settings)


def test_who_has_a_number_is_called_by_it_in_the_printed_language():
    guests = [Guest("Guest 61", fields={NUMBER: "61"}), Guest("Maud Moss", fields={NUMBER: "62"})]
    before = Plan.of(Dinner.of(guests, courses=1), [[0, 1]])
    spoken, _ = with_companions_named(before, PrintSettings(lang="de"))
    assert [guest.name for guest in spoken.dinner.guests] == ["Gast 61", "Maud Moss"]
    assert [number_of(guest, "de") for guest in spoken.dinner.guests] == [61, None]
    assert number_of(Guest("Guest 9", fields={NUMBER: "９"})) is None
