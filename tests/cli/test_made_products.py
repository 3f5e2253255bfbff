"""Everything that can be asked for has a name, a file of its own, and is made."""

import msgspec
import pytest

from seating import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.products import PRODUCTS as PRINTED
from seating.planfile import SavedProgress, read_plan
from seating_cli.made_products import PRODUCTS, SEVERAL, USUAL, as_asked, chosen, made, unprintable
from tests.cli.command import seating
from tests.cli.saved import saved_plan


def test_files_have_names_of_their_own():
    names = [product.file for product in PRODUCTS.values()]
    assert len(set(names)) == len(names)
    assert set(PRINTED) <= set(PRODUCTS)
    assert not set(PRODUCTS) & set(SEVERAL)


def test_the_help_of_export_names_them_all():
    told = seating("export", "--help").stdout
    for name in {*PRODUCTS, *SEVERAL} - {"itineraries-csv", "followup-csv"}:
        assert name in told


def test_the_usual_files():
    assert [product.file for product in chosen(USUAL)] == [
        "chart.html", "charts.pdf", "place-cards.pdf", "itineraries.csv", "seats.csv", "plan.json",
    ]  # fmt: skip


@pytest.mark.parametrize("name", PRODUCTS)
def test_every_product_is_made(tmp_path, name):
    plan, report = read_plan(saved_plan(tmp_path))
    searched = msgspec.structs.replace(report, trace=(SavedProgress(0.5, 100, 20, 30, 1),))
    settings = PrintSettings(page_url="https://dinner.example/chart.html")
    products = as_asked(chosen([name]), False, settings.page_url)
    (content,) = made(products, plan, searched, settings).values()
    assert content


def test_letters_that_no_font_has_are_told_of(tmp_path):
    plan, _ = read_plan(saved_plan(tmp_path))
    dinner = plan.dinner.changed(title="\U00013000")
    pinned = PrintSettings(system_fonts=False)
    han, hieroglyph = unprintable(chosen(["cards"]), Plan(dinner, plan.seats), pinned)
    assert han.startswith("No font has U+5C71")
    assert "in 山田 花子; install fonts-noto-cjk" in han
    assert hieroglyph.startswith("No font has U+13000")
    assert unprintable(chosen(["seats"]), Plan(dinner, plan.seats), pinned) == []


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_is_told_what_is_being_made(tmp_path, monkeypatch, capsys, terminal):
    plan, report = read_plan(saved_plan(tmp_path))
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    monkeypatch.setenv("TTY_COMPATIBLE", "1" if terminal else "0")
    made(chosen(["seats", "merge"]), plan, report, PrintSettings())
    told = capsys.readouterr().err
    assert ("making mail-merge.csv, 1 of 2" in told) == terminal
    assert ("making seats.csv, 2 of 2" in told) == terminal
