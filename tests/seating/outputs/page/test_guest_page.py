"""What guests may know of each other."""

import json
from html.parser import HTMLParser

import numpy as np

from seating import Dinner, Guest, Plan
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
