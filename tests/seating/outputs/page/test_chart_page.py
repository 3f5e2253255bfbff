"""The page, read as a file: self-contained, nothing private, names never markup."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import numpy as np
import pytest

from seating import Dinner, Guest, NoFarWalks, Plan, Table
from seating.outputs.page.chart_page import chart_html
from seating.score.random_baseline import random_plan

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "<!--",
    "{{ 7 * 7 }}",
    "'\" onload=alert(1)",
    "\u202ereversed\x1b[2J",
)


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


def test_the_page_holds_everything_that_it_needs():
    page = Reader(chart_html(_plan(["Ana", "Bo", "Cy"])))
    assert not [name for name, _ in page.elements if name in ("link", "img", "iframe", "base")]
    for _, attributes in page.elements:
        assert not {"src", "style", "onclick", "onload", "onerror"} & set(attributes)
        assert attributes.get("href", "#").startswith("#")


def test_the_policy_allows_this_style_and_this_script_only():
    page = Reader(chart_html(_plan(["Ana", "Bo"])))
    policy = next(
        attributes["content"] for _, attributes in page.elements if "http-equiv" in attributes
    )
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        texts = [
            text
            for (name, attributes), text in zip(page.elements, page.texts, strict=True)
            if name == tag and attributes.get("type") != "application/json"
        ]
        assert len(texts) == 1
        digest = b64encode(sha256(texts[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_names_are_never_markup():
    tame = Reader(chart_html(_plan([f"Guest {number}" for number in range(len(HOSTILE))])))
    wild = Reader(chart_html(_plan(HOSTILE)))
    known = {name for name, _ in tame.elements}
    assert {name for name, _ in wild.elements} <= known | {"title"}
    assert len(_data(chart_html(_plan(HOSTILE)))["guests"]) == len(HOSTILE)
    assert "\x1b" not in chart_html(_plan(HOSTILE))
    assert "\u202e" not in chart_html(_plan(HOSTILE))


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


def test_private_columns_stay_with_the_host():
    private = {
        "contact": "ana@secret.example",
        "avoid": "Bo the avoided",
        "wants": "wanted-person",
        "knows": "known-person",
        "diet": "nut-allergy",
        "household": "Secret House",
        "notes": "talks-too-much",
        "shoe size": "forty-two",
        "company": "Acme",
    }
    guests = [Guest("Ana", "staff-0815", private), Guest("Bo", "2", {"company": "Birch"})]
    page = chart_html(_plan(guests))
    assert "Acme" in page
    for column, value in private.items():
        if column != "company":
            assert value not in page
    assert "staff-0815" not in page


def test_seats_in_the_page_are_those_of_the_plan():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "1x3", 2), [[0, 2], [1, -1]])
    assert _data(chart_html(plan))["seats"] == [[0, 2], [1, -1]]


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


def test_a_rule_for_everyone_keeps_the_hosts_page_small():
    tables = [Table(str(number), 10, x=4.0 * number, y=0) for number in range(30)]
    people = [f"Bartholomew Lindqvist-{number}" for number in range(300)]
    dinner = Dinner.of(people, tables, 3, rules=[NoFarWalks(metres=10)])
    plan = random_plan(dinner, np.random.default_rng(1))
    bare = chart_html(Plan(dinner.changed(rules=()), plan.seats), for_host=True)
    assert len(chart_html(plan, for_host=True)) < len(bare) + 60_000
