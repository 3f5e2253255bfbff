"""Letters over names, and the scripts in which lists are cut into parts."""

import pytest

from seating.outputs.choices.initial import initial, place_of_script, script


@pytest.mark.parametrize(
    ("text", "lang", "letter"),
    [
        ("Åberg", "sv", "Å"), ("Åberg", "en", "A"), ("ñandú", "es", "Ñ"), ("Łoś", "pl", "Ł"),
        ("Łoś", "en", "L"), ("’t Hooft", "nl", "T"), ("Петрова", "en", "П"), ("שלום", "en", "ש"),
        ("王", "zh", "漢"), ("123", "en", "#"), ("", "en", "#"), ("#x", "en", "X"),
        ("봄나물", "ko", "ㅂ"), ("까치", "en", "ㄱ"), ("ッチ", "ja", "た"), ("ゆず", "ja", "や"),
        ("ﾊﾅ", "ja", "は"), ("んだ", "ja", "わ"), ("ー", "ja", "漢"), ("इमली", "en", "इ"),
        ("เกษม", "en", "ก"), ("أحمد", "ar", "ا"), ("ßen", "de", "S"), ("გიორგი", "en", "გ"),
    ],
)  # fmt: skip
def test_letters_over_names(text, lang, letter):
    assert initial(text, lang) == letter


def test_the_readers_own_script_stands_first():
    scripts = ["HAN", "LATIN", "", "HANGUL", "ARABIC", "DEVANAGARI", "CYRILLIC", "THAI"]
    for lang, first in (("en", "LATIN"), ("ar", "ARABIC"), ("ja", "HAN"), ("zh-TW", "HAN")):
        parts = sorted(scripts, key=lambda one: place_of_script(one, lang))
        rest = ["LATIN", "CYRILLIC", "ARABIC", "DEVANAGARI", "THAI", "HANGUL", "HAN", ""]
        assert parts == [first, *(one for one in rest if one != first)]


def test_kana_and_han_are_one_script_and_full_width_letters_are_latin():
    assert {script(text) for text in ("山", "や", "ヤ", "ﾔ")} == {"HAN"}
    assert script("…") == ""
