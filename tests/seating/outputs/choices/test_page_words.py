"""The page in every printed language."""

import re

import pytest

from seating import Dinner
from seating.outputs.choices.languages import FOLDER, languages
from seating.outputs.choices.page_words import page_words
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.page.chart_page import chart_html
from tests.plans import some_plan


def _places(text):
    return set(re.findall(r"{\w+}", text))


@pytest.mark.parametrize("lang", languages())
def test_a_language_has_every_word_with_its_places(lang):
    english, other = page_words("en"), page_words(lang)
    assert set(english) <= set(other)
    for key, said in other.items():
        assert said.strip()
        assert _places(said) == _places(english.get(key, said)), key


def test_every_printed_language_has_words_for_the_page():
    for reader in ("page", "host"):
        assert {file.stem for file in (FOLDER / reader).glob("*.json")} == set(languages())


@pytest.mark.parametrize("lang", languages())
def test_a_page_in_every_language(lang):
    plan = some_plan(Dinner.of([f"Guest {number}" for number in range(20)]))
    page = chart_html(plan, settings=PrintSettings(lang=lang))
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">' in page
    assert page_words(lang)["your_name"] in page


@pytest.mark.parametrize("lang", languages())
def test_the_hosts_words_in_every_language(lang):
    plan = some_plan(Dinner.of([f"Guest {number}" for number in range(20)]))
    page = chart_html(plan, for_host=True, settings=PrintSettings(lang=lang))
    assert page_words(lang)["try_swap"] in page
    assert lang == "en" or page_words(lang)["try_swap"] != page_words("en")["try_swap"]
