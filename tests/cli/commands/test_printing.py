"""What the host chose about printing: read from the dinner file, kept, and used by every verb."""

import json
import re

import pytest

from seating.planfile import read_plan
from tests.cli.command import guest_list, people, seating
from tests.listing import listing

FEW = ("--iterations", "100", "--seed", "1")
FILE = 'guests = "guests.csv"\ncourses = 2\n'


def dinner_file(folder, text):
    guest_list(folder, *people(6))
    file = folder / "dinner.toml"
    file.write_text(FILE + text, encoding="utf-8")
    return file


def page(folder):
    return (folder / "chart.html").read_text("utf-8")


def test_what_the_dinner_file_says_is_printed_and_kept(tmp_path):
    (tmp_path / "fonts").mkdir()
    text = '[print]\nlang = "de"\nfont_dirs = "fonts"\n[print.theme]\naccent = "#7a1f2b"\n'
    file = dinner_file(tmp_path, text)
    assert seating("plan", file, *FEW, "--to", "html").exit_code == 0
    folder = tmp_path / "guests-plan"
    assert 'lang="de"' in page(folder)
    assert "#7a1f2b" in page(folder)
    kept = {"lang": "de", "font_dirs": ["../fonts"], "theme": {"accent": "#7a1f2b"}}
    assert read_plan(folder)[1].print == kept
    first = page(folder)
    assert seating("export", folder, "--to", "html").exit_code == 0
    assert page(folder) == first


def test_a_plan_that_moves_with_its_pictures_still_prints(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "fonts").mkdir()
    file = dinner_file(tmp_path / "a", '[print]\nfont_dirs = ["fonts"]\n')
    assert seating("plan", file, *FEW, "--to", "csv").exit_code == 0
    (tmp_path / "a").rename(tmp_path / "b")
    assert seating("export", tmp_path / "b" / "guests-plan", "--to", "cards").exit_code == 0
    (tmp_path / "b" / "fonts").rmdir()
    result = seating("export", tmp_path / "b" / "guests-plan", "--to", "cards")
    assert result.exit_code == 2
    assert "plan.json, column print.font_dirs: there is no such folder of fonts" in result.stderr


def test_the_command_line_wins(tmp_path):
    file = dinner_file(tmp_path, '[print]\nlang = "de"\n')
    assert seating("plan", file, *FEW, "--to", "html", "--lang", "fr").exit_code == 0
    folder = tmp_path / "guests-plan"
    assert 'lang="fr"' in page(folder)
    assert read_plan(folder)[1].print == {"lang": "fr"}
    assert seating("export", folder, "--to", "html", "--lang", "sv").exit_code == 0
    assert 'lang="sv"' in page(folder)
    assert read_plan(folder)[1].print == {"lang": "fr"}


def test_a_plan_printed_as_usual_keeps_nothing_about_it(tmp_path):
    path = guest_list(tmp_path, *people(4))
    assert seating("plan", path, *FEW, "--to", "csv").exit_code == 0
    document = json.loads((tmp_path / "guests-plan" / "plan.json").read_bytes())
    assert "print" not in document["report"]


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('[print]\nlagn = "de"\n', 4, "setting for printing: 'lagn'\n  did you mean 'lang'?"),
        ('[print]\nlang = "xx"\n', 4, "'xx'"),
        ("[print]\ntent = 3\n", 4, "true or false is needed: '3'"),
        ('[print]\npaper = "a4"\nlogo = "crest.svg"\n', 5, "there is no such file: "),
        ('[print.theme]\nink = "#000000"\nacent = "#7a1f2b"\n', 5, "did you mean 'accent'?"),
        ('[print]\n\n[print.theme]\naccent = "red"\n', 6, "'red'"),
        ('[print]\nguests = [\n  "Guest 01",\n  "Gest 02",\n]\n', 6, "did you mean 'Guest 02'?"),
        ('[print]\ncourse = "Soup"\n', 4, "no such course: 'Soup'"),
        ('[print.templates]\ncard = "my.typ"\n', 4, "did you mean 'cards'?"),
        ("print = 3\n", 3, "this must be a table of keys"),
    ],
)  # fmt: skip
def test_a_wrong_choice_is_told_with_its_line_before_the_search(tmp_path, text, line, told):
    result = seating("plan", dinner_file(tmp_path, text), *FEW)
    assert result.exit_code == 2
    assert f"dinner.toml, line {line}, key " in result.stderr
    assert told in result.stderr
    assert not (tmp_path / "guests-plan").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--to", "cards", "--lang", "xx"], "'xx'"),
        (["--to", "cards", "--paper", "a44"], "'a44'"),
        (["--to", "cards", "--stock", "Avery 1"], "'Avery 1'"),
        (["--to", "cards", "--guest", "Gest 02"], "did you mean 'Guest 02'?"),
        (["--to", "cards", "--course", "Soup"], "'Soup'"),
        (["--to", "cards", "--first-label", "-2"], "labels are counted from 1: '-2'"),
        (["--to", "cards", "--font-dir", "nowhere"], "no such folder of fonts: 'nowhere'"),
        (["--to", "cards", "--template", "nowhere.typ"], "no such file: 'nowhere.typ'"),
        (["--to", "pdf", "--template", "own.typ"], "is for one product: 'charts.pdf, "),
    ],
)  # fmt: skip
def test_wrong_options_of_export_are_errors(tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    seating("plan", guest_list(tmp_path, *people(4)), *FEW, "--to", "csv")
    before = sorted(path.name for path in (tmp_path / "guests-plan").iterdir())
    result = seating("export", "guests-plan", *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert sorted(path.name for path in (tmp_path / "guests-plan").iterdir()) == before


def test_templates_of_ones_own_make_their_product_only(tmp_path):
    for name, width in (("mine", 61), ("other", 83)):
        page = f"#set page(width: {width}mm, height: 50mm)\nmine\n"
        source = f'#import "@seating/print:1.0.0": *\n#show: printed\n{page}'
        (tmp_path / f"{name}.typ").write_text(source)
    file = dinner_file(tmp_path, '[print.templates]\ncards = "mine.typ"\n')
    assert seating("plan", file, *FEW, "--to", "cards,signs").exit_code == 0
    folder = tmp_path / "guests-plan"
    assert widths(folder / "place-cards.pdf") == {61}
    assert 61 not in widths(folder / "signs.pdf")
    words = ["--to", "cards", "--template", tmp_path / "other.typ"]
    assert seating("export", folder, *words).exit_code == 0
    assert widths(folder / "place-cards.pdf") == {83}


def widths(path):
    """Widths of the pages of a PDF, millimetres."""
    from pypdf import PdfReader

    return {round(float(one.mediabox.width) * 25.4 / 72) for one in PdfReader(path).pages}


def test_one_guest_is_printed_again(tmp_path):
    seating("plan", guest_list(tmp_path, *people(30)), *FEW, "--to", "csv")
    folder = tmp_path / "guests-plan"
    counts = []
    for words in ([], ["--guest", "Guest 07"]):
        assert seating("export", folder, "--to", "itineraries", *words).exit_code == 0
        text = (folder / "itinerary-cards.pdf").read_bytes()
        counts.append(len(re.findall(rb"/Type\s*/Page\b", text)))
    assert counts[1] < counts[0]


def test_qr_codes_need_an_address_before_the_search(tmp_path):
    path = guest_list(tmp_path, *people(4))
    result = seating("plan", path, *FEW, "--to", "qr")
    assert result.exit_code == 2
    assert "needs the address of the page" in result.stderr
    assert not (tmp_path / "guests-plan").exists()
    words = ["--to", "qr,html", "--url", "https://dinner.example/", "--for", "host"]
    assert seating("plan", path, *FEW, *words).exit_code == 0
    made = listing(tmp_path / "guests-plan")
    assert made == {"plan.json", "qr-codes.pdf", "host.html"}
