"""Files are made in order, and what no font has is told of."""

import pytest

from seating import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.print.typesetting.font_wheels import FontWheel
from seating.outputs.products import Product, chosen_products
from seating.planfile import read_plan
from tests.saved import saved_plan


def test_each_is_announced_before_it_is_made(tmp_path):
    plan, report = read_plan(saved_plan(tmp_path))
    begun: list[tuple[str, int, int]] = []
    products = chosen_products(["seats", "merge"])
    files = make_products(products, plan, report, PrintSettings(), lambda *told: begun.append(told))
    assert begun == [("mail-merge.csv", 1, 2), ("seats.csv", 2, 2)]
    assert list(files) == ["mail-merge.csv", "seats.csv"]
    assert files["seats.csv"].startswith(b"course,table,seat,id,name\n")


def test_one_that_cannot_be_made_is_told_of_and_left_out(tmp_path):
    plan, report = read_plan(saved_plan(tmp_path))
    bad = Product("signs", "signs.pdf", "signs", "seating.words.names:no_such_maker")
    products = [bad, *chosen_products(["seats"])]
    failed: list[tuple[str, str]] = []
    files = make_products(
        products,
        plan,
        report,
        PrintSettings(),
        failed=lambda file, error: failed.append((file, type(error).__name__)),
    )
    assert list(files) == ["seats.csv"]
    assert failed == [("signs.pdf", "AttributeError")]
    with pytest.raises(AttributeError):
        make_products(products, plan, report, PrintSettings())


def test_what_is_typeset_beside_others_is_as_if_made_alone(tmp_path):
    plan, report = read_plan(saved_plan(tmp_path))
    products = chosen_products(["html", "cards", "charts", "seats"])
    together = make_products(products, plan, report, PrintSettings())
    assert list(together) == [product.file for product in products]
    for product in products:
        assert make_products([product], plan, report, PrintSettings()) == {
            product.file: together[product.file]
        }


def test_letters_that_no_font_has_are_told_of(tmp_path, monkeypatch):
    monkeypatch.setattr(FontWheel, "folders", lambda _: ())
    plan, _ = read_plan(saved_plan(tmp_path))
    dinner = plan.dinner.changed(title="\U00013000")
    pinned = PrintSettings(system_fonts=False)
    han, hieroglyph = unprintable(chosen_products(["cards"]), Plan(dinner, plan.seats), pinned)
    assert han.startswith("No font here has the Chinese or Japanese characters of 山田 花子")
    assert "pip install noto-cjk-sans-jp-regular" in han
    assert hieroglyph.startswith("No font here has the Egyptian letters of \U00013000")
    assert unprintable(chosen_products(["seats"]), Plan(dinner, plan.seats), pinned) == []
