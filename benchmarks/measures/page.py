"""How long the guests' page keeps a phone busy: ``python -m benchmarks page``.

Opening it, typing a name, finding oneself. Counted is the time that the page's thread spends
computing (Chromium's own count, in thread time), so that other work on the machine does not
show in it, times `SLOWER` for a mid-range phone.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from seating import Dinner, Guest
from seating.outputs.page.chart_page import chart_html
from seating.score.random_baseline import random_plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SLOWER = 4
SIZES = ((60, "8x8", 3), (300, "30x10", 4), (5_000, "500x10", 3))
FIRST = ("Ana", "Bo", "Cleo", "Dag", "Esme", "Finn", "Greta", "Hugo", "Iris", "Jonas", "Kim")
LAST = ("Ruiz", "Lindqvist", "Okafor", "Meyer", "Brandt", "Novak", "Ito", "Moreau", "Sørensen")


def main() -> None:
    """Print a table: milliseconds of a mid-range phone for each size of dinner."""
    argparse.ArgumentParser(prog="python -m benchmarks page").parse_args()
    from playwright.sync_api import sync_playwright

    print("guests  kilobytes  open ms  dearest letter ms  evening ms  next course ms")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM"))
        for guests, tables, courses in SIZES:
            page = _page(guests, tables, courses)
            times = " ".join(f"{time:>12.0f}" for time in _times(browser, page))
            print(f"{guests:>6}  {len(page.encode()) / 1000:>9.0f}  {times}")
        browser.close()


def _page(guests: int, tables: str, courses: int) -> str:
    people = [
        Guest(f"{FIRST[n % 11]} {LAST[n // 11 % 9]} {n}", fields={"company": f"Firm {n % 7}"})
        for n in range(guests)
    ]
    dinner = Dinner.of(people, tables, courses, known_by=["company"])
    return chart_html(random_plan(dinner, np.random.default_rng(0)))


def _times(browser: Browser, html: str) -> Iterator[float]:
    """Opening the page, the dearest of some letters, one's evening, and the next course."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "chart.html"
        file.write_text(html, encoding="utf-8")
        page = browser.new_context(viewport={"width": 412, "height": 915}).new_page()
        counter = page.context.new_cdp_session(page)
        counter.send("Performance.enable", {"timeDomain": "threadTicks"})

        def taken(what: Any) -> float:
            before = _busy(counter)
            what()
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
            return (_busy(counter) - before) * 1000 * SLOWER

        yield taken(lambda: page.goto(file.as_uri()))
        page.focus("#name")
        yield max(taken(lambda letter=letter: page.keyboard.press(letter)) for letter in "mor")
        yield taken(lambda: page.keyboard.press("Enter"))
        yield taken(lambda: page.locator("#course-choice label").nth(1).click())
        page.context.close()


def _busy(counter: Any) -> float:
    """Seconds that the page's thread has computed so far."""
    known = {one["name"]: one["value"] for one in counter.send("Performance.getMetrics")["metrics"]}
    return float(known["TaskDuration"])
