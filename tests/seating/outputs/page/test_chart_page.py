"""The page, read as a file: self-contained, nothing private, names never markup."""

import re

import pytest

from seating import Dinner, Plan
from seating.outputs.page.chart_page import chart_html
from tests.seating.outputs.page.page_reader import Reader, data_of, random_evening


def test_every_course_is_drawn_and_everyone_listed():
    plan = random_evening([f"Guest {number}" for number in range(20)])
    page = chart_html(plan)
    assert page.count('<li class="guest ') == 60
    blocks = re.findall(r'<li data-g="\d+"><bdi>(.*?)</bdi>(.*?)</li>', page)
    assert len(blocks) == 20
    places = {_bare(name): told for name, told in blocks}
    for guest in range(20):
        expected = [
            f"{plan.dinner.tables[one.table].name} · {one.seat}" for one in plan.itinerary(guest)
        ]
        assert re.findall("<b>(.*?)</b>", places[f"Guest {guest}"]) == expected


def test_a_table_that_is_empty_all_evening_is_not_drawn():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "3x2", 2), [[0, 1], [2, 3]])
    for for_host in (False, True):
        page = chart_html(plan, for_host=for_host)
        assert set(re.findall(r'data-table="(\d)"', page)) == {"0", "1"}
        assert page.count('class="seated ') == 4


def test_the_host_sees_seats_that_are_free_and_guests_do_not():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "1x4", 1), [[0, 2]])
    assert chart_html(plan).count('<li class="free') == 0
    assert chart_html(plan, for_host=True).count('<li class="free') == 2


def test_everyone_stands_in_the_order_of_the_readers_language():
    plan = random_evening(["Zoe", "Łucja", "Leo", "Maja"])
    names = re.findall(r'<li data-g="\d+"><bdi>(.*?)</bdi>', chart_html(plan))
    assert [_bare(name) for name in names] == ["Leo", "Łucja", "Maja", "Zoe"]


def _bare(html):
    return re.sub("<.*?>", "", html)


def test_the_name_that_is_looked_up_stands_out():
    plan = random_evening(["Zoe Adams", "Ana de la Cruz, PhD", "Ana  Be\x1bck", "Bo"])
    names = re.findall(r'<li data-g="\d+"><bdi>(.*?)</bdi>', chart_html(plan))
    assert names == [
        "Zoe <strong>Adams</strong>",
        "Ana <strong>Be\N{REPLACEMENT CHARACTER}ck</strong>",
        "<strong>Bo</strong>",
        "Ana de la <strong>Cruz</strong>, PhD",
    ]


@pytest.mark.parametrize("title", ["", "Summer <Gala> & friends"])
def test_the_title_is_the_dinners(title):
    plan = random_evening(["Ana", "Bo"])
    named = Plan(plan.dinner.changed(title=title), plan.seats)
    page = Reader(chart_html(named))
    assert page.text_of("h1").strip() == (title or "Seating for tonight")


def test_three_hundred_guests_stay_under_400_kilobytes():
    people = [f"Bartholomew Lindqvist-{number}" for number in range(300)]
    assert len(chart_html(random_evening(people, "30x10")).encode()) < 400_000


def test_above_five_thousand_guests_everyone_is_in_the_page():
    page = chart_html(random_evening([f"Guest number {number}" for number in range(5001)]))
    assert len(data_of(page)["guests"]) == 5001
    assert len(page.encode()) < 1_000_000


def test_the_same_plan_gives_the_same_page():
    assert chart_html(random_evening(["Ana", "Bo"])) == chart_html(random_evening(["Ana", "Bo"]))
