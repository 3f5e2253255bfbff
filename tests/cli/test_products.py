"""Everything that can be asked for has a name, a file of its own, and is made."""

import msgspec
import pytest

from seating.outputs.registry import PRODUCTS as PRINTED
from seating.outputs.settings import PrintSettings
from seating.planfile import SavedProgress, read_plan
from seating_cli.products import PRODUCTS, SEVERAL, USUAL, as_asked, chosen, made
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
