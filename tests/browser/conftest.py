"""Pages in a real browser, that complain about every error and every request."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Opener = Callable[..., "Page"]


@pytest.fixture
def opened(browser: "Browser", tmp_path) -> "Iterator[Opener]":
    """Return a function that opens a page's HTML; wrong is whatever it logs, throws or requests."""
    wrong: list[str] = []
    contexts: list[Any] = []

    def open_page(html: str, *, link: str = "", **how: Any) -> "Page":
        file = tmp_path / f"chart{len(contexts)}.html"
        file.write_text(html, encoding="utf-8")
        how.setdefault("viewport", {"width": 1200, "height": 900})
        context = browser.new_context(**how)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.on(
            "request",
            lambda request: (
                wrong.append(request.url)
                if not request.url.startswith((file.as_uri(), "blob:"))
                else None
            ),
        )
        page.goto(file.as_uri() + link)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong
