"""The way from data to a PDF: settings, fonts, and what fonts lack."""

import io
from typing import Any

import pypdf
import pytest

from seating import InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.course_charts import charts_pdf
from tests.seating.outputs.printed import PINNED, planned, texts


def test_files_are_tagged_and_titled():
    reader: Any = pypdf.PdfReader(io.BytesIO(charts_pdf(planned(["Ana"]), PINNED)))
    assert reader.metadata.title == "Midsummer Supper"
    assert reader.metadata.creation_date is None
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.xmp_metadata.stream.get_data().decode()


def test_a_dinner_without_a_title_prints():
    assert texts(charts_pdf(planned(["Ana"], title=""), PINNED))


def test_a_plan_with_missing_characters_prints_all_the_same():
    assert "Ana" in texts(charts_pdf(planned(["Ana", "王小明"]), PINNED))[0]


def test_a_font_that_is_not_there_is_told():
    with pytest.raises(InputError, match="did you mean 'Libertinus Serif'"):
        charts_pdf(planned(["Ana"]), PrintSettings(font="Libertinus Sherif", system_fonts=False))
    assert charts_pdf(planned(["Ana"]), PrintSettings(font="dejavu sans mono", system_fonts=False))


@pytest.mark.parametrize("letter", ["\x00", "\ufeff", "\x1b", "\uffff"])
def test_no_letter_loses_a_file(letter):
    plan = planned([f"Ana{letter}", "Bo"], title="May")
    assert "Ana" in texts(charts_pdf(plan, PINNED))[0]
