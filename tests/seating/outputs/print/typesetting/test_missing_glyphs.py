"""Letters that no font has are named, with who needs them and what to install."""

import pytest

from seating import Guest
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.font_wheels import FontWheel
from seating.outputs.print.typesetting.missing_glyphs import (
    MissingGlyph,
    missing_glyphs,
    missing_told,
)
from tests.seating.outputs.printed import FOREIGN_HARD, PINNED, PLAIN_HARD, planned


@pytest.fixture
def no_wheels(monkeypatch):
    """A fresh machine: only the fonts that typst carries."""
    monkeypatch.setattr(FontWheel, "folders", lambda _: ())


@pytest.mark.usefixtures("no_wheels")
def test_missing_characters_are_named_with_their_guests():
    plan = planned([*PLAIN_HARD, "สมชาย", "ใจดี สมชาย", "王小明"])
    found = {missing.character: missing for missing in missing_glyphs(plan, PINNED)}
    assert found["ส"].where == ("สมชาย", "ใจดี สมชาย")
    assert found["ส"].kind == "Thai letters"
    assert found["王"].where == ("王小明",)
    assert found["王"].kind == "Chinese or Japanese characters"
    assert "of 王小明" in str(found["王"])
    assert set(found) == set("สมชายใจดี王小明")


def test_nothing_is_missing_of_what_the_carried_fonts_have():
    assert missing_glyphs(planned(PLAIN_HARD), PINNED) == []


@pytest.mark.usefixtures("no_wheels")
def test_one_command_mends_all_that_fonts_are_known_for():
    names = ["王小明", "李小花", "趙大海", "錢白雲", "봄나물", "\U0001fae8 Ada", "\U00012000 Bo"]
    mended, rest = missing_told(missing_glyphs(planned(names), PINNED))
    assert "the Chinese or Japanese characters of 王小明, 李小花, 趙大海 and 1 more" in mended
    assert "the Korean letters of 봄나물" in mended
    assert "the emoji of \U0001fae8 Ada" in mended
    assert "-m pip install noto-cjk-sans-jp-regular manimgx-fonts` once" in mended
    assert rest == (
        "no font here has the Cuneiform letters of \U00012000 Bo, which print as empty boxes; "
        "with --font-dir, name a folder of fonts that have them"
    )


@pytest.mark.usefixtures("no_wheels")
def test_shared_interests_are_looked_through_too():
    guests = [Guest(name, fields={"interests": "\u4e2d"}) for name in ("Ana", "Bo")]
    assert missing_glyphs(planned(guests), PINNED) == [MissingGlyph("\u4e2d", ("\u4e2d",))]


@pytest.mark.parametrize("family", FOREIGN_HARD)
def test_fonts_of_the_system_are_found(family, need_font):
    need_font(family)
    assert missing_glyphs(planned([FOREIGN_HARD[family]])) == []


@pytest.mark.usefixtures("no_wheels")
def test_words_of_a_language_need_fonts_too():
    settings = PrintSettings(lang="ja", system_fonts=False)
    found = {missing.character for missing in missing_glyphs(planned(["Ana"]), settings)}
    assert "席" in found
    assert not missing_glyphs(planned(["Ana"]), PINNED)
