"""The page, read as a file: self-contained, nothing private, names never markup."""

import json
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from seating import Dinner, Plan
from seating.outputs.page.chart_page import chart_html
from seating.score.random_baseline import random_plan


class Reader(HTMLParser):
    """Collects elements with their attributes, and the text of style and script."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.inside = []
        self.texts = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.texts.append("")

    def handle_endtag(self, tag):
        self.elements.append((f"/{tag}", {}))
        self.texts.append("")

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data

    def text_of(self, tag, **wanted):
        return next(
            text
            for (name, attributes), text in zip(self.elements, self.texts, strict=True)
            if name == tag and wanted.items() <= attributes.items()
        )


def _plan(guests, tables=None, courses=3):
    return random_plan(Dinner.of(guests, tables, courses), np.random.default_rng(1))


def _data(page):
    return json.loads(Reader(page).text_of("script", id="data"))


def test_every_course_is_drawn_and_everyone_listed():
    plan = _plan([f"Guest {number}" for number in range(20)])
    page = chart_html(plan)
    assert page.count('class="guest"') == 60
    rows = re.findall(r"<th scope=\"row\"><bdi>(.*?)</bdi></th>(.*?)</tr>", page)
    assert len(rows) == 20
    places = dict(rows)
    for guest in range(20):
        expected = [
            f"{plan.dinner.tables[one.table].name} · {one.seat}" for one in plan.itinerary(guest)
        ]
        assert re.findall("<td>(.*?)</td>", places[f"Guest {guest}"]) == expected


@pytest.mark.parametrize("title", ["", "Summer <Gala> & friends"])
def test_the_title_is_the_dinners(title):
    plan = _plan(["Ana", "Bo"])
    named = Plan(plan.dinner.changed(title=title), plan.seats)
    page = Reader(chart_html(named))
    assert page.text_of("h1").strip() == (title or "Seating for tonight")


def test_three_hundred_guests_stay_under_400_kilobytes():
    people = [f"Bartholomew Lindqvist-{number}" for number in range(300)]
    assert len(chart_html(_plan(people, "30x10")).encode()) < 400_000


def test_above_five_thousand_guests_everyone_is_in_the_page():
    page = chart_html(_plan([f"Guest number {number}" for number in range(5001)]))
    assert len(_data(page)["guests"]) == 5001
    assert len(page.encode()) < 1_000_000


def test_the_same_plan_gives_the_same_page():
    assert chart_html(_plan(["Ana", "Bo"])) == chart_html(_plan(["Ana", "Bo"]))
