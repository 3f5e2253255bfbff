"""The way from data to a PDF: settings, fonts, and what fonts lack."""

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest

from seating import Guest, InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.theme import Theme, contrast
from seating.outputs.print.course_charts import charts_pdf
from seating.outputs.print.missing_glyphs import MissingGlyph, missing_glyphs, missing_told
from tests.seating.outputs.printed import FOREIGN_HARD, PINNED, PLAIN_HARD, planned, texts


def test_files_are_tagged_and_titled():
    reader: Any = pypdf.PdfReader(io.BytesIO(charts_pdf(planned(["Ana"]), PINNED)))
    assert reader.metadata.title == "Midsummer Supper"
    assert reader.metadata.creation_date is None
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.xmp_metadata.stream.get_data().decode()


def test_a_dinner_without_a_title_prints():
    assert texts(charts_pdf(planned(["Ana"], title=""), PINNED))


def test_missing_characters_are_named_with_their_guests():
    plan = planned([*PLAIN_HARD, "สมชาย", "ใจดี สมชาย", "王小明"])
    found = {missing.character: missing for missing in missing_glyphs(plan, PINNED)}
    assert found["ส"].where == ("สมชาย", "ใจดี สมชาย")
    assert found["ส"].package == "fonts-noto-core"
    assert found["王"].where == ("王小明",)
    assert found["王"].package == "fonts-noto-cjk"
    assert "U+738B" in str(found["王"])
    assert set(found) == set("สมชายใจดี王小明")


def test_a_plan_with_missing_characters_prints_all_the_same():
    assert "Ana" in texts(charts_pdf(planned(["Ana", "王小明"]), PINNED))[0]


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


def test_colours_are_readable_on_paper_and_without_colour():
    theme = Theme()
    assert contrast(theme.ink, "#ffffff") > 12
    assert contrast(theme.ink, theme.tint) > 12
    assert contrast(theme.quiet, "#ffffff") >= 4.5
    assert contrast(theme.quiet, theme.tint) >= 4.5
    assert contrast(theme.accent, "#ffffff") >= 7
    assert contrast(theme.accent, theme.tint) >= 4.5


def test_settings_come_from_a_dinner_file():
    table = {"paper": "Letter", "lang": "en", "theme": {"accent": "#7a1f2b"}, "font": "Garamond"}
    settings = PrintSettings.from_dict(table)
    assert settings.sheet.width == pytest.approx(215.9)
    assert settings.theme.accent == "#7a1f2b"
    assert settings.font == "Garamond"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"papr": "a4"}, "did you mean 'paper'?"),
        ({"paper": "a44"}, "did you mean 'a4'?"),
        ({"paper": 4}, "'4'"),
        ({"theme": {"acent": "#000000"}}, "did you mean 'accent'?"),
        ({"theme": {"accent": "green"}}, "#rrggbb"),
        ({"theme": "dark"}, "table of colours"),
        ({"lang": "tlh"}, "there are"),
        ({"font_dirs": ["nowhere"]}, "no such folder"),
        ({"system_fonts": "yes"}, "true or false"),
    ],
)
def test_wrong_settings_are_told(table, said):
    with pytest.raises(InputError) as told:
        PrintSettings.from_dict(table, folder=Path(), file="dinner.toml")
    assert said in str(told.value)
    assert "dinner.toml, column print." in str(told.value)


def test_a_font_that_is_not_there_is_told():
    with pytest.raises(InputError, match="did you mean 'Libertinus Serif'"):
        charts_pdf(planned(["Ana"]), PrintSettings(font="Libertinus Sherif", system_fonts=False))
    assert charts_pdf(planned(["Ana"]), PrintSettings(font="dejavu sans mono", system_fonts=False))


def test_words_of_a_language_need_fonts_too():
    settings = PrintSettings(lang="ja", system_fonts=False)
    found = {missing.character for missing in missing_glyphs(planned(["Ana"]), settings)}
    assert "席" in found
    assert not missing_glyphs(planned(["Ana"]), PINNED)
