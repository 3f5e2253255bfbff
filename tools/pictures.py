"""Pictures for README.md and docs/, made of the supper club: ``make pictures``.

They show what `seating` makes today, and nothing else: run it again whenever a product looks
otherwise. Needs Chromium.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image, ImageDraw

from seating.outputs.products import PRODUCTS
from seating.people.guest_keys import keys_of
from seating.planfile import read_plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
DINNER = ROOT / "examples" / "supper-club" / "dinner.toml"
FOLDER = ROOT / "docs" / "pictures"
PAGE = "https://dinner.example/chart.html"
GUEST = "Zoë Quincebury"
PAPER, EDGE = "#f1ede4", "#d8d2c6"

WIDE, MOST_BYTES = 640, 60_000
"""Pixels across a printed page; bytes of a picture, so that the repository stays small."""

CARD = (0.05, 0.185, 0.5, 0.345)
"""Where the face of the first place card is, as shares of its sheet."""

SEATING = (sys.executable, "-m", "seating_cli")

PHONE, SCREEN = (390, 720), (1180, 780)
"""Windows, in pixels of a page."""

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")


def main() -> None:
    """Make all of them anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, _browser() as browser:
        made = Path(name) / "supper-club"
        _plan(made)
        _move(made)
        for product in PRODUCTS.values():
            if product.printed:
                _save(_framed(_printed(made / product.file)), product.name)
        pages = _pages(browser, made)
        for called, picture in pages.items():
            _save(_framed(picture), called)
        _save(_overview(pages["page-room"], _card(made), pages["page-evening"]), "overview")


def _plan(folder: Path) -> None:
    """Everything that can be made of the example, the same each time."""
    everything = ",".join(one.name for one in PRODUCTS.values() if not one.needs_movement)
    words = ["--iterations", "400000", "--seed", "1", "--quiet", "--url", PAGE]
    plan = [*SEATING, "plan", str(DINNER), "-o", str(folder), "--to", everything, *words]
    subprocess.run(plan, check=True)
    host = [*SEATING, "export", str(folder), "--to", "html", "--for", "host", "--quiet"]
    subprocess.run(host, check=True)


def _move(folder: Path) -> None:
    """Everything that is of a movement, beside the rest."""
    moved = folder.with_name("moved")
    of_it = [product for product in PRODUCTS.values() if product.needs_movement]
    words = ["--iterations", "2000", "--way", "letters", "--quiet", "-o", str(moved)]
    names = ",".join(product.name for product in of_it)
    subprocess.run(
        [*SEATING, "movement", "35", "--tables", "7x5", "--to", names, *words], check=True
    )
    for product in of_it:
        shutil.copy(moved / product.file, folder)


@contextmanager
def _browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        sys.exit("no Chromium is installed (Debian: apt install chromium)")
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=as_root)
        yield browser
        browser.close()


def _pages(browser: Browser, folder: Path) -> dict[str, Image.Image]:
    """The journeys through the pages, as a guest and as the host see them."""
    plan, _ = read_plan(folder)
    key = keys_of(plan.dinner.guests)[plan.dinner.guest_index(GUEST)]
    page, host = (folder / "chart.html").as_uri(), (folder / "host.html").as_uri()
    one, other = (plan.dinner.label(plan.at(0, table)[0].guest) for table in (0, 1))
    chosen = {"#first": one, "#second": other}
    return {
        "page-find": _shot(browser, page, PHONE, typed={"#name": GUEST[:2]}),
        "page-evening": _shot(browser, f"{page}#guest={key}", PHONE, to="#whose"),
        "page-room": _shot(browser, page, SCREEN, to="#room"),
        "page-everyone": _shot(browser, page, SCREEN, to="#list"),
        "page-host": _shot(browser, host, SCREEN, to="#host"),
        "page-swap": _shot(browser, host, SCREEN, typed=chosen, to="#room"),
        "page-door": _shot(
            browser, host, PHONE, typed={"#door-name": one}, tick="#door-guests input", to="#door"
        ),
        "page-acquaintances": _shot(browser, host, SCREEN, to="#web"),
    }


def _shot(
    browser: Browser,
    address: str,
    size: tuple[int, int],
    typed: dict[str, str] | None = None,
    to: str = "",
    tick: str = "",
) -> Image.Image:
    """The page in a window of a size, after something was typed and ticked, scrolled to a part."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=1.5,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address)
    for box, text in (typed or {}).items():
        page.fill(box, text)
        if to:
            page.keyboard.press("Enter")
    if tick:
        page.click(tick)
        page.wait_for_selector("#door-told[data-found]")
        page.click("#drop")
    if to:
        page.locator(to).evaluate("one => window.scrollTo(0, one.offsetTop - 12)")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    context.close()
    return picture


def _printed(file: Path) -> Image.Image:
    """The first page, as it comes from the printer."""
    page = pypdfium2.PdfDocument(file)[0]
    picture: Image.Image = page.render(scale=WIDE / page.get_width()).to_pil().convert("RGB")
    return picture


def _card(folder: Path) -> Image.Image:
    """The face of one guest's place card."""
    export = [*SEATING, "export", str(folder), "--to", "cards", "--guest", GUEST, "--quiet"]
    subprocess.run([*export, "-o", str(folder / "one")], check=True)
    page = pypdfium2.PdfDocument(folder / "one" / PRODUCTS["cards"].file)[0]
    sheet: Image.Image = page.render(scale=2.2).to_pil().convert("RGB")
    left, top, right, bottom = CARD
    wide, high = sheet.size
    return sheet.crop((int(left * wide), int(top * high), int(right * wide), int(bottom * high)))


def _framed(picture: Image.Image) -> Image.Image:
    """With a thin edge, so that white paper ends somewhere on a white page."""
    framed = picture.copy()
    box = (0, 0, framed.width - 1, framed.height - 1)
    ImageDraw.Draw(framed).rectangle(box, outline=EDGE)
    return framed


def _overview(room: Image.Image, card: Image.Image, phone: Image.Image) -> Image.Image:
    """The page on a screen, a place card before it, and the evening on a phone."""
    sheet = Image.new("RGB", (1280, 770), PAPER)
    for picture, (left, top), wide in (
        (room, (40, 40), 850),
        (phone, (930, 80), 310),
        (card, (470, 535), 400),
    ):
        high = round(picture.height * wide / picture.width)
        small = _framed(picture.resize((wide, high), Image.Resampling.LANCZOS))
        sheet.paste(small, (left, top))
    return sheet


def _save(picture: Image.Image, name: str) -> None:
    """As WebP, as good as `MOST_BYTES` allow."""
    wide = min(picture.width, 1280)
    high = round(picture.height * wide / picture.width)
    small = picture.resize((wide, high), Image.Resampling.LANCZOS)
    file = FOLDER / f"{name}.webp"
    for quality in (88, 80, 70, 60, 50, 40):
        small.save(file, "WEBP", quality=quality, method=6)
        if file.stat().st_size <= MOST_BYTES:
            break
    sys.stdout.write(f"{file.relative_to(ROOT)} {file.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
