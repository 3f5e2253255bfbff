"""Files are made in order, and what no font has is told of."""

from seating import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.products import chosen_products
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


def test_letters_that_no_font_has_are_told_of(tmp_path):
    plan, _ = read_plan(saved_plan(tmp_path))
    dinner = plan.dinner.changed(title="\U00013000")
    pinned = PrintSettings(system_fonts=False)
    han, hieroglyph = unprintable(chosen_products(["cards"]), Plan(dinner, plan.seats), pinned)
    assert han.startswith("No font has U+5C71")
    assert "in 山田 花子; install fonts-noto-cjk" in han
    assert hieroglyph.startswith("No font has U+13000")
    assert unprintable(chosen_products(["seats"]), Plan(dinner, plan.seats), pinned) == []
