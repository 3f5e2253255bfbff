"""Letters that no font has are named, with who needs them and what to install."""

import pytest

from seating import Guest
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.missing_glyphs import MissingGlyph, missing_glyphs, missing_told
from tests.seating.outputs.printed import FOREIGN_HARD, PINNED, PLAIN_HARD, planned


def test_missing_characters_are_named_with_their_guests():
    plan = planned([*PLAIN_HARD, "สมชาย", "ใจดี สมชาย", "王小明"])
    found = {missing.character: missing for missing in missing_glyphs(plan, PINNED)}
    assert found["ส"].where == ("สมชาย", "ใจดี สมชาย")
    assert found["ส"].package == "fonts-noto-core"
    assert found["王"].where == ("王小明",)
    assert found["王"].package == "fonts-noto-cjk"
    assert "U+738B" in str(found["王"])
    assert set(found) == set("สมชายใจดี王小明")


def test_nothing_is_missing_of_what_the_carried_fonts_have():
    assert missing_glyphs(planned(PLAIN_HARD), PINNED) == []


def test_a_guest_list_in_another_script_is_told_in_a_sentence_for_each_package():
    names = ["王小明", "李小花", "趙大海", "錢白雲", "\U0001fae8 Ada"]
    told = missing_told(missing_glyphs(planned(names), PINNED))
    assert len(told) == 2
    assert "王小明, 李小花, 趙大海 and 1 more" in told[0]
    assert "U+738B CJK UNIFIED IDEOGRAPH-738B" in told[0]
    assert "fonts-noto-cjk" in told[0]
    assert "U+1FAE8" in told[1]
    assert "\U0001fae8 Ada; install fonts-noto-color-emoji" in told[1]


def test_shared_interests_are_looked_through_too():
    guests = [Guest(name, fields={"interests": "\u4e2d"}) for name in ("Ana", "Bo")]
    assert missing_glyphs(planned(guests), PINNED) == [MissingGlyph("\u4e2d", ("\u4e2d",))]


@pytest.mark.parametrize("family", FOREIGN_HARD)
def test_fonts_of_the_system_are_found(family, need_font):
    need_font(family)
    assert missing_glyphs(planned([FOREIGN_HARD[family]])) == []


def test_words_of_a_language_need_fonts_too():
    settings = PrintSettings(lang="ja", system_fonts=False)
    found = {missing.character for missing in missing_glyphs(planned(["Ana"]), settings)}
    assert "席" in found
    assert not missing_glyphs(planned(["Ana"]), PINNED)
