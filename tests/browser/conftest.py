"""Pages in a real browser, that complain about every error and every request."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Opener = Callable[..., "Page"]


@pytest.fixture
def opened(browser: "Browser", tmp_path) -> "Iterator[Opener]":
    """Return a function that opens a page's HTML, in a window of its own or on another page.

    Wrong is whatever a page logs, throws or requests.
    """
    wrong: list[str] = []
    contexts: list[Any] = []

    def new_page(**how: Any) -> "Page":
        how.setdefault("viewport", {"width": 1200, "height": 900})
        context = browser.new_context(**how)
        context.set_default_timeout(120_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.on("request", lambda request: wrong.extend(_foreign(request.url, tmp_path)))
        return page

    def open_page(html: str, *, link: str = "", on: "Page | None" = None, **how: Any) -> "Page":
        file = tmp_path / f"chart{len(list(tmp_path.glob('chart*')))}.html"
        file.write_text(html, encoding="utf-8")
        page = on or new_page(**how)
        page.goto(file.as_uri() + link)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong


def _foreign(url: str, folder: Path) -> list[str]:
    return [] if url.startswith((f"{folder.as_uri()}/chart", "blob:")) else [url]
