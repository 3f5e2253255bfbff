"""Fonts installed with Python print names in every script, and what mends a letter is told."""

import tomllib

import pypdfium2
import pytest

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.poster import poster_pdf
from seating.outputs.print.typesetting.font_wheels import (
    WHEELS,
    FontWheel,
    install_command,
    wheel_for,
)
from seating.outputs.print.typesetting.missing_glyphs import missing_glyphs
from seating.outputs.print.typesetting.typeset import typeset
from tests.root import ROOT
from tests.seating.outputs.printed import (
    FOREIGN_HARD,
    PINNED,
    PLAIN_HARD,
    planned,
    squeezed,
    texts,
)

TEMPLATE = """
#set document(title: "x", date: none)
#set page(width: 9cm, height: 2cm, margin: 4mm)
#json(bytes(sys.inputs.data)).name
"""


@pytest.fixture
def need_wheels(request):
    missing = [wheel.distribution for wheel in WHEELS if not wheel.folders()]
    if missing:
        request.getfixturevalue("miss")(install_command(list(WHEELS)))


def test_the_extra_is_what_is_looked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]["fonts"]
    assert sorted(line.partition(">")[0] for line in extra) == sorted(
        wheel.distribution for wheel in WHEELS
    )


@pytest.mark.usefixtures("need_wheels")
def test_names_in_every_script_print_without_a_font_of_the_system():
    assert missing_glyphs(planned([*PLAIN_HARD, *FOREIGN_HARD.values()]), PINNED) == []


@pytest.mark.usefixtures("need_wheels")
def test_an_arabic_name_can_be_searched_for():
    """Fonts that draw dots apart from their letters leave a PDF in which nothing is found."""
    name = FOREIGN_HARD["Noto Naskh Arabic"]
    assert squeezed(name) in squeezed(texts(poster_pdf(planned([name, "Ana"]), PINNED))[0])


@pytest.mark.usefixtures("need_wheels")
@pytest.mark.parametrize("name", FOREIGN_HARD.values())
def test_no_letter_is_drawn_as_a_box(name, tmp_path):
    """Both letters of a pair would look alike if they were boxes: pages are looked at as pixels."""
    file = tmp_path / "name.typ"
    file.write_text(TEMPLATE, encoding="utf-8")
    letters = [letter for letter in dict.fromkeys(name) if letter.isalpha()][:2] or [name, "\u2603"]
    pinned = PrintSettings(system_fonts=False, template=file)
    drawn = [_pixels(typeset("cards", {"title": "", "name": one}, pinned)) for one in letters]
    blank = _pixels(typeset("cards", {"title": "", "name": ""}, pinned))
    assert drawn[0] != drawn[1]
    assert blank not in drawn


def _pixels(pdf):
    return pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_numpy().tobytes()


def test_a_package_is_named_only_where_it_would_help(monkeypatch):
    monkeypatch.setattr(FontWheel, "folders", lambda _: ())
    told = {letter: wheel_for(letter) for letter in "王봄ل\u0939\u0e01\U0001f600"}
    assert [wheel.distribution if wheel else None for wheel in told.values()] == [
        "noto-cjk-sans-jp-regular",
        "noto-cjk-sans-jp-regular",
        "fontpkg-amiri",
        "manimgx-fonts",
        "manimgx-fonts",
        "manimgx-fonts",
    ]
    assert wheel_for("\U00013000") is None
    monkeypatch.setattr(FontWheel, "folders", lambda _: (ROOT,))
    assert wheel_for("王") is None


def test_the_command_is_one_for_the_python_that_runs(monkeypatch):
    monkeypatch.setattr("sys.executable", "/opt/my tools/bin/python")
    assert install_command([WHEELS[0]]) == (
        "'/opt/my tools/bin/python' -m pip install noto-cjk-sans-jp-regular"
    )
    monkeypatch.setattr("seating.outputs.print.typesetting.font_wheels.find_spec", lambda _: None)
    assert install_command([WHEELS[0]]).startswith("uv pip install --python ")
