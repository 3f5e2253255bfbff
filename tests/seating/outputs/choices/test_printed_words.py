"""All languages have the same words with the same places, on paper and on the page."""

import json
import re

import pytest

from seating import Dinner, InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import (
    FOLDER,
    languages,
    page_words,
    printed_words,
    reads_right_to_left,
)
from seating.outputs.page.chart_page import chart_html
from tests.plans import some_plan


def _places(text):
    return set(re.findall(r"{\w+}", text))


def _sections(lang):
    return json.loads((FOLDER / f"{lang}.json").read_text("utf-8"))


def test_there_are_the_promised_languages():
    assert set(languages()) >= {
        *("en", "de", "fr", "es", "it", "pt"),
        *("nl", "sv", "pl", "ja", "zh", "ar"),
    }


@pytest.mark.parametrize("section", ["numbers", "printed", "page", "host"])
@pytest.mark.parametrize("lang", languages())
def test_a_language_has_every_word_with_its_places(lang, section):
    english, other = _sections("en")[section], _sections(lang)[section]
    assert list(other) == list(english)
    for key, said in other.items():
        assert said
        assert said.strip() == said or key in ("comma", "thousands", "and_also")
        assert _places(said) == _places(english[key]), key


@pytest.mark.parametrize("lang", languages())
def test_a_language_has_no_other_sections(lang):
    assert list(_sections(lang)) == ["numbers", "printed", "page", "host"]


def test_a_region_has_the_words_of_its_language():
    assert printed_words("de_AT") == printed_words("de")
    assert page_words("de-AT") == page_words("DE")


def test_words_of_the_page_go_before_printed_ones():
    assert page_words("de")["wishes_kept"] == _sections("de")["host"]["wishes_kept"]
    assert page_words("de")["seat"] == printed_words("de")["seat"]
    assert "your_name" not in printed_words("de")


def test_a_language_that_is_not_there_is_told():
    with pytest.raises(InputError, match="there are ar, de, en"):
        page_words("tlh")
    with pytest.raises(InputError, match="did you mean 'pl'"):
        printed_words("ppl")


def test_lines_of_a_region_run_as_those_of_its_language():
    assert reads_right_to_left("ar-EG")
    assert not reads_right_to_left("de-AT")


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
