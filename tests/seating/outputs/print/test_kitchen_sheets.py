"""The right plate follows the guest."""

import numpy as np
import pytest

from seating import Dinner, Guest, Plan, Present, Table
from seating.outputs.print.kitchen_sheets import kitchen_pdf, service
from tests.seating.outputs.measured import MM, sheet_of
from tests.seating.outputs.printed import PINNED, boxes, planned, squeezed, texts


@pytest.fixture
def plan():
    guests = [
        Guest("Ana", fields={"diet": "Vegan"}),
        Guest("Bo"),
        Guest("Cy", fields={"diet": "no nuts"}),
        Guest("Di", fields={"diet": "vegan"}),
    ]
    dinner = Dinner.of(guests, "1x2,1x3", ["Soup", "Fish"], rules=[Present("3", ("Soup",))])
    return Plan.of(dinner, [[0, 1, 2, 3], [3, 0, -1, 2]])


def test_plates_and_diets_of_a_course(plan):
    soup = service(plan, 0)
    assert soup["plates"] == 4
    assert soup["totals"] == [{"diet": "Vegan", "count": 2}, {"diet": "no nuts", "count": 1}]
    assert [table["plates"] for table in soup["tables"]] == [2, 2]
    assert soup["diets"] == soup["totals"]
    assert soup["meals"] == []
    assert soup["tables"][0]["diets"] == [
        {"seat": 1, "name": "Ana", "diet": "Vegan", "meal": "", "was": None}
    ]
    assert soup["changes"] == []


def test_diets_that_moved_are_told(plan):
    fish = service(plan, 1)
    assert fish["changes"] == [
        {"name": "Di", "diet": "vegan", "from": {"table": "2", "seat": 2},
         "to": {"table": "2", "seat": 1}},
        {"name": "Ana", "diet": "Vegan", "from": {"table": "1", "seat": 1},
         "to": {"table": "2", "seat": 2}},
        {"name": "Cy", "diet": "no nuts", "from": {"table": "2", "seat": 1}, "to": None},
    ]  # fmt: skip


def test_totals_are_those_of_the_guests_there():
    guests = [Guest(f"G{n}", fields={"diet": "vegan" if n % 3 else ""}) for n in range(40)]
    plan = planned(guests, "5x8")
    for course in range(3):
        told = service(plan, course)
        by_table = [diet for table in told["tables"] for diet in table["diets"]]
        with_diet = np.flatnonzero([bool(guest.get("diet")) for guest in plan.dinner.guests])
        assert {diet["name"] for diet in by_table} == {f"G{n}" for n in with_diet}
        assert told["totals"] == [{"diet": "vegan", "count": len(with_diet)}]
        for table in told["tables"]:
            for diet in table["diets"]:
                here = plan.sitting(course, plan.dinner.guest_index(diet["name"]))
                assert here is not None
                assert plan.dinner.tables[here.table].name == table["name"]
                assert here.seat == diet["seat"]


def test_the_sheet_prints_it(plan):
    soup, fish = [squeezed(page) for page in texts(kitchen_pdf(plan, PINNED))]
    assert "Soup" in soup
    assert "4plates" in soup
    assert "2Vegan" in soup
    assert "before:Table1·Seat1" in fish
    assert "1leavesnow:" in fish
    assert "Cy,nonuts" in fish, "who has left"


def test_dishes_stand_apart_from_diets_and_together():
    cells = [("Beef", "no nuts, no eggs"), ("Beef", ""), ("Trout", "No nuts"), ("", "")]
    guests = [
        Guest(f"G{n}", fields={"meal": meal, "diet": diet}) for n, (meal, diet) in enumerate(cells)
    ]
    plan = planned(guests, "1x4", 1)
    told = service(plan, 0)
    assert told["meals"] == [{"diet": "Beef", "count": 2}, {"diet": "Trout", "count": 1}]
    assert [one["count"] for one in told["diets"]] == [2, 1]
    assert sorted(one["diet"] for one in told["totals"]) == [
        "Beef", "Beef; no nuts, no eggs", "Trout; No nuts",
    ]  # fmt: skip
    (page,) = [squeezed(page) for page in texts(kitchen_pdf(plan, PINNED))]
    for said in ("2Beef", "1Trout", "1nodishchosen", "2nonuts", "1noeggs", "2withoutadiet"):
        assert said.casefold() in page.casefold()


def test_a_table_longer_than_a_page_says_its_name_again_and_no_other_is_torn():
    guests = [Guest(f"G{n}", fields={"diet": "vegan"}) for n in range(90)]
    plan = planned(guests, "1x60:long,5x6", 1, fill=6)
    pages = [squeezed(page) for page in texts(kitchen_pdf(plan, PINNED))]
    assert sum(page.count("Table1") for page in pages) > 1
    for number in range(2, 7):
        assert sum(page.count(f"Table{number}") for page in pages) == 1
    assert sum(page.count("vegan") for page in pages) >= 90


def test_an_amount_in_the_line_of_a_table_is_not_broken():
    diets = ["vegetarian, no eggs", "gluten-free", "nut allergy", "nut allergy", "vegan"]
    guests = [Guest(f"G{n}", fields={"diet": diet}) for n, diet in enumerate(diets)]
    dinner = Dinner.of([*guests, Guest("Bo", fields={"diet": "soft"})], "1x5,1x1", 1)
    plan = Plan.of(dinner, [[0, 1, 2, 3, 4, 5]])
    page = texts(kitchen_pdf(plan, PINNED))[0].replace("\xa0", " ")
    (start,) = [line for line in page.splitlines() if "gluten" in line and "·" in line]
    (end,) = [line for line in page.splitlines() if "2 nut allergy" in line and "·" in line]
    assert start != end, "there are two lines"


def test_diets_alone_are_not_headed_by_dishes():
    guests = [
        Guest("Ana", fields={"diet": "vegan, no nuts"}),
        Guest("Bo", fields={"diet": "vegan"}),
    ]
    (page,) = texts(kitchen_pdf(planned(guests, "1x2", 1), PINNED))
    assert "DIETS TOGETHER" in page.upper()
    assert "DISH AND DIET" not in page.upper()


def _columns(pdf, words):
    """Where these words begin, as shares of the width of the first page."""
    width = sheet_of(pdf)[2] + 2 * MM
    return [boxes(pdf, 0, word)[0][0] / width for word in words]


def test_a_short_list_stands_in_both_columns():
    guests = [Guest(f"Ana {n}", fields={"diet": "vegan"}) for n in range(8)]
    plan = planned(guests, [Table("Elm", 4), Table("Oak", 4)], 1)
    one, two = _columns(kitchen_pdf(plan, PINNED), ["Elm", "Oak"])
    assert one < 0.2
    assert 0.5 < two < 0.6


def test_one_table_has_the_width_of_the_page():
    guests = [Guest(f"Ana {n}", fields={"diet": "vegan"}) for n in range(12)]
    pdf = kitchen_pdf(planned(guests, "1x12:long", 1), PINNED)
    assert len(texts(pdf)) == 1
    assert min(_columns(pdf, [f"Ana {n}" for n in range(12)])) > 0.5
