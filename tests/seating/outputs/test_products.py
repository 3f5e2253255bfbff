"""A product is registered in one place, and all that names products follows from there."""

import subprocess
import sys

import msgspec
import pytest

from seating import InputError
from seating.outputs import products
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.products import (
    GROUPS,
    PRODUCTS,
    USUAL,
    Product,
    as_asked,
    check_movement,
    check_search,
    chosen_products,
    only_data,
    templates,
    told,
    usual_products,
)
from seating.planfile import SavedProgress, read_plan
from tests.moved import moved
from tests.saved import saved_plan

PAGE = "https://dinner.example/chart.html"


def toy_pdf(plan, settings):
    """Make the toy: a maker that a test can name."""
    return f"{plan.dinner.title} in {settings.lang}"


TOY = Product("toy", "toy.txt", "a toy", f"{__name__}:toy_pdf")


def test_every_row_is_called_by_its_name_and_has_a_file_of_its_own():
    assert all(product.name == name for name, product in PRODUCTS.items())
    rows = [*PRODUCTS.values(), *filter(None, (one.for_host for one in PRODUCTS.values()))]
    assert len({product.file for product in rows}) == len(rows)
    assert not set(PRODUCTS) & set(GROUPS)
    assert {name for names in GROUPS.values() for name in names} <= set(PRODUCTS)


@pytest.mark.parametrize("name", PRODUCTS)
def test_every_product_is_made(tmp_path, name):
    plan, report = read_plan(saved_plan(tmp_path))
    searched = msgspec.structs.replace(report, trace=(SavedProgress(0.5, 100, 20, 30, 1),))
    for for_host in (False, True):
        (product,) = as_asked([PRODUCTS[name]], for_host, PAGE)
        if product.needs_movement:
            plan, searched = moved(plan, searched)
        content = product.make(plan, PrintSettings(page_url=PAGE), searched)
        kinds = {"pdf": b"%PDF", "xlsx": b"PK", "html": b"<!doctype html>", "svg": b"<svg"}
        assert content.startswith(kinds.get(product.file.rpartition(".")[2], b""))
        assert content


def test_a_toy_is_made_where_it_is_added_and_nowhere_else(tmp_path, monkeypatch):
    monkeypatch.setitem(products.PRODUCTS, "toy", TOY)
    plan, _ = read_plan(saved_plan(tmp_path))
    (product,) = chosen_products(["Toy"])
    assert product.make(plan, PrintSettings(lang="de")) == b"Golden evening in de"
    assert ("toy", TOY.title) in told()
    with pytest.raises(InputError, match="did you mean 'toy'"):
        chosen_products(["toyy"])


def test_the_usual_files():
    assert [product.file for product in chosen_products(USUAL)] == [
        "chart.html", "charts.pdf", "place-cards.pdf", "itineraries.csv", "seats.csv", "plan.json",
    ]  # fmt: skip
    assert usual_products(5_000) == chosen_products(USUAL)


def test_of_many_guests_there_is_data_only():
    assert [only_data(guests) for guests in (5_000, 5_001)] == [False, True]
    assert [one.name for one in usual_products(5_001)] == ["itineraries-csv", "seats", "json"]


def test_names_come_in_the_order_of_the_registry_and_once():
    told = [one.name for one in chosen_products(["json", "csv", "SEATS", "pdf", "html"])]
    assert told == ["html", "charts", "cards", "itineraries-csv", "seats", "json"]


@pytest.mark.parametrize(
    ("name", "told"), [("chart", "did you mean 'charts'"), ("confetti", "there are html, charts")]
)
def test_a_name_that_is_not_there_is_told(name, told):
    with pytest.raises(InputError, match=told):
        chosen_products([name])


def test_the_host_gets_pages_of_their_own():
    asked = as_asked(chosen_products(["html", "seats"]), True, None)
    assert [product.file for product in asked] == ["host.html", "seats.csv"]


@pytest.mark.parametrize("page", [None, "", "dinner.example"])
def test_qr_codes_need_an_address(page):
    with pytest.raises(InputError, match="needs the address of the page"):
        as_asked([PRODUCTS["qr"]], False, page)
    assert as_asked([PRODUCTS["seats"]], False, page) == [PRODUCTS["seats"]]


def test_what_is_of_a_movement_needs_one(tmp_path):
    plan, report = read_plan(saved_plan(tmp_path))
    for product in (one for one in PRODUCTS.values() if one.needs_movement):
        with pytest.raises(InputError, match="follows no movement"):
            product.make(plan, report=report)
        with pytest.raises(InputError, match="'seating movement' makes plans that do"):
            check_movement([product], follows_one=False)
        check_movement([product], follows_one=True)


def test_what_shows_a_search_needs_one():
    shown = [one for one in PRODUCTS.values() if one.needs_search]
    assert shown
    for product in shown:
        check_search([product], has_one=True)
        with pytest.raises(InputError, match=rf"planned alone: '{product.file}'"):
            check_search([PRODUCTS["charts"], product], has_one=False)


def test_a_template_of_the_host_is_for_its_product(tmp_path):
    own = tmp_path / "own.typ"
    own.write_text('#import "@seating/print:1.0.0": *\n#show: printed\nmine', encoding="utf-8")
    plan, _ = read_plan(saved_plan(tmp_path))
    settings = PrintSettings(templates={"signs": own}, system_fonts=False)
    usual = PrintSettings(system_fonts=False)
    assert PRODUCTS["signs"].make(plan, settings) != PRODUCTS["signs"].make(plan, usual)
    assert PRODUCTS["captains"].make(plan, settings) == PRODUCTS["captains"].make(plan, usual)
    assert "signs" in templates()
    assert "seats" not in templates()


def test_the_documentation_lists_them_all(root):
    text = (root / "docs" / "printing.md").read_text("utf-8")
    table = text.partition("| `--to` | file | what it is |\n|---|---|---|\n")[2].partition("\n\n")[
        0
    ]
    assert table.splitlines() == [
        f"| `{name}` | `{product.file}` | {product.title} |" for name, product in PRODUCTS.items()
    ]
    for group, names in GROUPS.items():
        assert f"`{group}` is {' and '.join(f'`{name}`' for name in names)}" in text


def test_asking_what_there_is_loads_no_product():
    code = (
        "import sys, seating.outputs.products; "
        "print('seating.outputs.print.cards.place_cards' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
