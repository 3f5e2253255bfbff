"""A page read as a browser would, without one."""

import json
from html.parser import HTMLParser

import numpy as np

from seating import Dinner
from seating.score.random_baseline import random_plan


class Reader(HTMLParser):
    """Collects elements with their attributes, and the text of style and script."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
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


def random_evening(guests, tables=None, courses=3):
    return random_plan(Dinner.of(guests, tables, courses), np.random.default_rng(1))


def data_of(page):
    return json.loads(Reader(page).text_of("script", id="data"))
