"""The letter under which a name is looked for, and the script in whose part of a list it stands."""

from __future__ import annotations

import re
import unicodedata

from seating.outputs.choices.name_order import own_letters
from seating.words.names import bare

NO_LETTER = "#"
HAN = "漢"

# Letters that decomposition leaves whole, and alphabets without capitals.
_STROKED = {"ø": "o", "ł": "l", "đ": "d", "æ": "a", "œ": "o", "þ": "t", "ð": "d", "ı": "i",
            "ٱ": "ا", "ى": "ي"}  # fmt: skip
_NO_CAPITALS = ("HEBREW", "ARABIC", "GEORGIAN")
_BEFORE_ITS_CONSONANT = "เแโใไເແໂໃໄ"
_KANA_ROWS = ("アイウエオ", "カキクケコ", "サシスセソ", "タチツテト", "ナニヌネノ", "ハヒフヘホ",
              "マミムメモ", "ヤユヨ", "ラリルレロ", "ワヰヱヲン")  # fmt: skip
_JAMO = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE, _SYLLABLES_OF_A_JAMO = 0xAC00, 588
_ONE_SCRIPT = {"HIRAGANA": "HAN", "KATAKANA": "HAN", "CJK": "HAN", "IDEOGRAPHIC": "HAN",
               "HALFWIDTH": "HAN", "BOPOMOFO": "HAN"}  # fmt: skip
_AS_A_RULE = ("LATIN", "GREEK", "CYRILLIC", "GEORGIAN", "ARMENIAN", "HEBREW", "ARABIC")
_AT_THE_END = ("HANGUL", "HAN", "")
_OF_A_LANGUAGE = {"ar": "ARABIC", "ja": "HAN", "zh": "HAN"}


def initial(text: str, lang: str) -> str:
    """The letter under which a reader looks for a text.

    Of Korean it is the consonant, of Japanese the row of the table of sounds, and of Chinese
    characters, which do not say how they are read, one sign for all.

    Examples
    --------
    >>> initial("Åberg", "sv"), initial("Åberg", "en"), initial("がく", "ja"), initial("봄", "en")
    ('Å', 'A', 'か', 'ㅂ')
    >>> initial("山田", "ja"), initial("123", "en")
    ('漢', '#')
    """
    letter = _first_letter(text)
    if letter in own_letters(lang):
        return letter.upper()
    if _FIRST_SYLLABLE <= ord(letter or "\0") < _FIRST_SYLLABLE + 19 * _SYLLABLES_OF_A_JAMO:
        return _JAMO[(ord(letter) - _FIRST_SYLLABLE) // _SYLLABLES_OF_A_JAMO]
    if script(letter) == "HAN":
        return _row(letter)
    plain = _STROKED.get(letter) or bare(letter)[:1]
    no_capitals = unicodedata.name(plain or " ", "").startswith(_NO_CAPITALS)
    return (plain if no_capitals else plain.upper()) or NO_LETTER


def script(text: str) -> str:
    """The script of a text's first letter, as Unicode names it; Han and kana are one.

    Examples
    --------
    >>> script("Łucja"), script("¿ليلى?"), script("山田"), script("やまだ"), script("7")
    ('LATIN', 'ARABIC', 'HAN', 'HAN', '')
    """
    letter = _first_letter(text)
    first = re.split("[ -]", unicodedata.name(letter, ""))[0] if letter else ""
    return _ONE_SCRIPT.get(first, first)


def place_of_script(name: str, lang: str) -> tuple[int, int, str]:
    """Where the part of a script stands in a list: that of the reader's language first.

    Parameters
    ----------
    name : str
        As `script` has it.
    lang : str

    Examples
    --------
    >>> sorted(["LATIN", "HAN", "THAI", "ARABIC"], key=lambda one: place_of_script(one, "ar"))
    ['ARABIC', 'LATIN', 'THAI', 'HAN']
    """
    if name == script_of_language(lang):
        return 0, 0, ""
    if name in _AS_A_RULE:
        return 1, _AS_A_RULE.index(name), ""
    if name in _AT_THE_END:
        return 3, _AT_THE_END.index(name), ""
    return 2, 0, name


def script_of_language(lang: str) -> str:
    """The script that readers of a language write."""
    return _OF_A_LANGUAGE.get(lang.lower().replace("_", "-").partition("-")[0], "LATIN")


def _first_letter(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).lower()
    letters = [letter for letter in composed if letter.isalpha()]
    while len(letters) > 1 and letters[0] in _BEFORE_ITS_CONSONANT:
        del letters[0]
    return letters[0] if letters else ""


def _row(letter: str) -> str:
    """The first of a row of the Japanese sounds; a sign for characters that do not tell theirs."""
    whole = unicodedata.normalize("NFKC", letter)
    name = unicodedata.name(whole[:1], "").replace("SMALL ", "").replace("HIRAGANA", "KATAKANA")
    if not name.startswith("KATAKANA LETTER"):
        return HAN
    plain = unicodedata.normalize("NFD", unicodedata.lookup(name))[0]
    row = next((row for row in _KANA_ROWS if plain in row), None)
    if row is None:
        return HAN
    return unicodedata.lookup(unicodedata.name(row[0]).replace("KATAKANA", "HIRAGANA"))
