"""The licences of what is needed to run are listed, and none forbids what ours allows."""

import re
import runpy
import tomllib
from typing import Any

from packaging.requirements import Requirement

from tests.root import ROOT

TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "licences.py"))


def listed() -> dict[str, str]:
    rows = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").splitlines()[7:]
    cells = ([cell.strip() for cell in row.strip("|").split("|")] for row in rows)
    return dict(cells)


def test_everything_that_is_needed_is_listed():
    """Versions differ in what they need: `make licences` writes the list anew."""
    assert TOOL["needed"]("seating-rotation").keys() <= listed().keys()


def test_no_licence_asks_for_more_than_ours_can_give():
    for name, licence in listed().items():
        assert licence != "not said", name
        assert "GPL" not in licence, (name, licence)
        assert "General Public" not in licence, (name, licence)


def test_the_lock_holds_what_is_asked_for():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    several = [asked["dependencies"], *asked["optional-dependencies"].values()]
    lock = (ROOT / "tools" / "requirements-dev.lock").read_text(encoding="utf-8")
    locked = re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE)
    for requirement in map(Requirement, {line for lines in several for line in lines}):
        if requirement.name == "seating-rotation":
            continue
        name = requirement.name.lower()
        versions = [version for one, version in locked if one.lower() == name]
        assert versions, f"{name} is missing: make lock"
        assert any(map(requirement.specifier.contains, versions)), f"{name}: make lock"
    assert lock.count("--hash=sha256:") > len(locked)
    assert "http" not in lock
