"""The page is one file: its own style and script, and names never markup."""

import json
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import numpy as np

from seating import Dinner
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
