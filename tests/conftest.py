"""What every test may ask for: profiles of hypothesis, data, tools of the system, a browser."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import HealthCheck, settings

from tests.root import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

IN_CI = bool(os.environ.get("CI"))

# numba compiles within the first example, so that no deadline would be fair.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if IN_CI else "dev")

# One tool goes by several names, depending on who packaged it.
ALIASES = {"chromium": ("chromium", "chromium-browser", "google-chrome", "chrome")}

# No word to the outside world: a test needs none, and a closed network makes it slow.
QUIET_BROWSER = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


def _miss(what: str) -> NoReturn:
    """Skip on a user's machine, which need not have everything; fail in CI."""
    if IN_CI:
        pytest.fail(f"{what} is missing, and CI is set: nothing may be skipped", pytrace=False)
    pytest.skip(f"{what} is not installed")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder that holds pyproject.toml."""
    return ROOT


@pytest.fixture(scope="session")
def data_dir(root: Path) -> Path:
    """Return the folder of real guest lists and published figures."""
    return root / "benchmarks" / "data"


@pytest.fixture(scope="session")
def need_tool() -> Callable[[str], Path]:
    """Return a function from a program to its path; a missing one skips the test or fails in CI."""

    def need(name: str) -> Path:
        for alias in ALIASES.get(name, (name,)):
            if path := shutil.which(alias):
                return Path(path)
        _miss(name)

    return need


@pytest.fixture(scope="session")
def miss() -> Callable[[str], NoReturn]:
    """Return what skips a test for want of something, or fails it in CI."""
    return _miss


@pytest.fixture(scope="session")
def need_font() -> Callable[[str], str]:
    """Return a function that wants typst to know a font family, such as "Noto Sans Arabic"."""

    def need(family: str) -> str:
        import typst

        if family in typst.Fonts(include_system_fonts=True).families():
            return family
        _miss(f"the font {family}")

    return need


@pytest.fixture(scope="session")
def browser(need_tool: Callable[[str], Path]) -> "Iterator[Browser]":
    """Yield a headless Chromium for all tests of a process; a page is `browser.new_page()`."""
    from playwright.sync_api import sync_playwright

    chromium = need_tool("chromium")
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET_BROWSER + as_root)
        yield browser
        browser.close()
