"""The measures that templates share: sizes that fit, lines that end between words, and refusals."""

import pytest

from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset
from tests.seating.outputs.printed import boxes, texts

START = '#import "@seating/print:1.0.0": *\n#show: printed\n'
LONG = "Maximiliana-Konstantina Papadimitropoulou-Featherstonehaugh von und zu Hohenlohe-Waldenburg"


@pytest.fixture
def shown(tmp_path):
    def show(source: str, **data) -> bytes:
        file = tmp_path / "own.typ"
        file.write_text(f"{START}#context {{ {source} }}", encoding="utf-8")
        settings = PrintSettings(template=file, system_fonts=False)
        return typeset("own", {"title": "T", **data}, settings)

    return show


def said(shown, source: str, **data) -> str:
    return " ".join(texts(shown(source, **data))[0].split())


def test_the_ink_of_a_name_does_not_change_its_size(shown):
    source = """
      let size(name) = calc.round(fit(name, 80mm, 9mm, 40pt, 8pt).size.pt(), digits: 2)
      data.names.map(name => str(size(name))).join(" ")
    """
    sizes = set(said(shown, source, names=["aaa", "ggg", "ÄÖÜ", "lfl"]).split())
    assert len(sizes) == 1


def test_names_beside_each_other_stand_on_one_baseline(shown):
    source = "grid(columns: 2, ..data.names.map(name => level(20pt, name)))"
    pdf = shown(source, names=["nnn", "nyn"])
    ((_, one, *_), (_, other, *_)) = (boxes(pdf, 0, "n")[place] for place in (0, 3))
    assert one == pytest.approx(other, abs=0.01)


def test_lines_end_between_words_and_hold(shown):
    source = """
      let lines = fit(data.name, 60mm, 40mm, 30pt, 8pt).lines
      lines.map(line => line.map(part => part.text).join(" ")).join(" / ")
    """
    told = said(shown, source, name=LONG)
    assert told.count(" / ") >= 2
    assert told.replace(" / ", " ").replace("- ", "-") == LONG


def test_a_word_is_broken_only_where_no_line_could_hold_it(shown):
    source = "let found = fit(data.name, 30mm, 40mm, 20pt, 8pt); str(found.lines.len())"
    assert said(shown, source, name="Featherstonehaugh") == "1"
    assert int(said(shown, source, name="Featherstonehaugh" * 5)) > 1


def test_one_size_but_for_the_rare_long_name(shown):
    source = "calc.round(common-size(data.names, 60mm, 20mm, 26pt, 8pt) / 1pt, digits: 1)"
    assert said(shown, source, names=["Ana Ruiz"] * 19 + [LONG]) == "26"
    assert float(said(shown, source, names=["Ana Ruiz", LONG])) < 15
    step = "calc.round(step-for(data.name, 60mm, 20mm, 26pt, 8pt).size / 26pt, digits: 4)"
    assert said(shown, step, name="Ana Ruiz") == "1"
    assert float(said(shown, step, name=LONG)) in {round(0.75**count, 4) for count in range(5)}


def test_courses_are_shortened_and_stay_apart(shown):
    source = 'abridged(data.names, 9).join(" | ")'
    names = ["Rhododendron & rhubarb soup", "Main", "Beef"]
    assert said(shown, source, names=names) == "Rhododendron… | Main | Beef"
    alike = ["Salad of the first garden", "Salad of the second garden"]
    assert said(shown, source.replace("9", "7"), names=alike) == "1 Salad of the… | 2 Salad of the…"


def test_what_fits_nowhere_is_refused(shown):
    with pytest.raises(NoRoomError, match=r"no room for “Maximiliana.*” at 8 pt"):
        shown("fitted(data.name, 20mm, 5mm, 30pt)", name=LONG)


def test_a_name_of_no_font_is_refused_alike(shown):
    with pytest.raises(NoRoomError, match="no room for"):
        shown("[王]; fitted(data.name, 20mm, 5mm, 30pt)", name=LONG)
