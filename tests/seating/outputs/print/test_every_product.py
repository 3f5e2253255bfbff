"""All products in all languages, and templates of the host's own."""

import shutil
from functools import cache

import pytest
from PIL import Image

from seating import Guest, InputError, Table
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.typesetting.typeset import TEMPLATES
from seating.outputs.products import PRODUCTS, templates
from tests.seating.outputs.measured import MM, letters, outside, sheet_of
from tests.seating.outputs.printed import PINNED, planned, squeezed, texts

PRINTED = templates()
TRANSLATED = [*PRINTED, "followup-csv", "merge", "xlsx"]


@pytest.fixture(scope="module")
def plan():
    guests = [
        Guest(f"Guest {n}", fields={"diet": "vegan" if n == 2 else ""}, goal=9) for n in range(9)
    ]
    tables = [Table("1", 5, x=0, y=0), Table("Oak", 5, x=3, y=0)]
    return planned(guests, tables, ["Soup", "Fish", "Cheese"])


@pytest.fixture(scope="module")
def usual(plan):
    """What is made of the plan as usual, each product once."""
    return cache(lambda name: PRODUCTS[name].make(plan, PINNED))


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("name", TRANSLATED)
def test_every_product_in_every_language(plan, name, lang):
    settings = PrintSettings(lang=lang, system_fonts=False)
    made = PRODUCTS[name].make(plan, settings)
    kinds = {"pdf": b"%PDF", "csv": b"\xef\xbb\xbf", "xlsx": b"PK"}
    assert made.startswith(kinds[PRODUCTS[name].file.rpartition(".")[2]])


@pytest.mark.parametrize("name", TRANSLATED)
def test_the_same_bytes_each_time(plan, usual, name):
    assert PRODUCTS[name].make(plan, PINNED) == usual(name)


@pytest.mark.parametrize("paper", ["a5", "letter", "a3", "120x200 mm"])
@pytest.mark.parametrize("name", PRINTED)
def test_every_paper_takes_every_product(plan, name, paper):
    settings = PrintSettings(paper=paper, card="85x85 mm", system_fonts=False)
    printed = "".join(texts(PRODUCTS[name].make(plan, settings)))
    named = {"alignment": "offset", "signs": "Oak", "kitchen": "Guest 2"}.get(name, "Guest 8")
    assert named in " ".join(printed.split())


def test_pages_run_from_right_to_left_in_arabic(plan):
    from tests.seating.outputs.printed import boxes

    left = PRODUCTS["kitchen"].make(plan, PINNED)
    right = PRODUCTS["kitchen"].make(plan, PrintSettings(lang="ar", system_fonts=False))
    headings = [boxes(pdf, 0, "Soup") for pdf in (left, right)]
    ltr, rtl = (max(found, key=lambda box: box[3] - box[1]) for found in headings)
    width = 210 / 25.4 * 72
    assert ltr[0] == pytest.approx(width - rtl[2], abs=2)


@pytest.mark.parametrize("name", PRINTED)
def test_a_copied_template_prints_the_same(plan, usual, name, tmp_path):
    copy = tmp_path / "mine.typ"
    shutil.copy(TEMPLATES / f"{PRODUCTS[name].template}.typ", copy)
    own = PRODUCTS[name].make(plan, PrintSettings(template=copy, system_fonts=False))
    assert texts(own) == texts(usual(name))


def test_a_template_may_use_files_beside_it(plan, tmp_path):
    (tmp_path / "part.typ").write_text("#let hello = [Good evening]", encoding="utf-8")
    own = tmp_path / "own.typ"
    own.write_text(
        '#import "@seating/print:1.0.0": *\n#import "part.typ": hello\n#show: printed\n'
        "#hello, #data.cards.at(0).name",
        encoding="utf-8",
    )
    made = PRODUCTS["cards"].make(plan, PrintSettings(template=own, system_fonts=False))
    assert "Good evening, Guest 0" in texts(made)[0]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("#let x = 1\n  #y", "own.typ, line 2, column 4: unknown variable: y"),
        ('#import "@seating/print:1.0.0": *\n#data.nothing', "own.typ, line 2, column 7"),
        ('#import "@seating/print:1.0.0": *\n\n  #word("nothing")', "own.typ, line 3, column 4"),
        ("#let x = (", "own.typ, line 1, column 10: unclosed delimiter"),
        ('#read("/etc/hostname")', "own.typ, line 1"),
    ],
)
def test_what_is_wrong_with_a_template_is_told_with_its_place(plan, tmp_path, source, said):
    own = tmp_path / "own.typ"
    own.write_text(source, encoding="utf-8")
    with pytest.raises(InputError) as told:
        PRODUCTS["cards"].make(plan, PrintSettings(template=own, system_fonts=False))
    assert str(told.value).startswith(said)


@pytest.mark.parametrize("name", PRINTED)
def test_pictures_of_the_host_are_printed(plan, name, tmp_path):
    for picture in ("logo.png", "behind.jpg"):
        Image.new("RGB", (60, 30), "#7a1f2b").save(tmp_path / picture)
    settings = PrintSettings(
        logo=tmp_path / "logo.png", background=tmp_path / "behind.jpg", system_fonts=False
    )
    made = PRODUCTS[name].make(plan, settings)
    assert made == PRODUCTS[name].make(plan, settings)
    if name not in ("charts", "captains", "alignment"):
        assert b"/Subtype/Image" in made.replace(b" ", b"")


def test_a_picture_that_is_none_is_told(plan, tmp_path):
    (tmp_path / "logo.png").write_text("not a picture", encoding="utf-8")
    with pytest.raises(InputError, match=r"logo\.png"):
        PRODUCTS["signs"].make(plan, PrintSettings(logo=tmp_path / "logo.png"))


@pytest.mark.parametrize("product", ["signs", "kitchen", "host", "followup", "captains", "charts"])
def test_no_word_is_too_long_for_a_page(product):
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    guests = [Guest(word + str(n), fields={"diet": word}, goal=9) for n in range(6)]
    plan = planned(guests, [Table(word[:90], 3), Table("2", 3)], ["Soup", word[:120]])
    settings = PrintSettings(sign_guests=True, system_fonts=False)
    pdf = PRODUCTS[product].make(plan, settings)
    assert squeezed("".join(texts(pdf))).count("Donau") >= len(guests)
    for page, _ in enumerate(texts(pdf)):
        within = sheet_of(pdf, page, margin=8 * MM)
        assert not outside([one for one in letters(pdf) if one.page == page], [within])
