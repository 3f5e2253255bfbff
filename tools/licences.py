"""The licences of everything that seating needs to run, as a page: python tools/licences.py."""

from __future__ import annotations

import re
import sys
from importlib import metadata

NAME = "seating-rotation"
HEAD = """# Licences

`seating` is under the MIT licence. It needs these to run, each under a licence of its own.
Written by `make licences`.

| library | licence |
|---|---|
"""


def needed(name: str) -> dict[str, str]:
    """Everything that a distribution needs, and what that needs; licences by names."""
    found: dict[str, str] = {}
    left = [name]
    while left:
        one = left.pop()
        try:
            distribution = metadata.distribution(one)
        except metadata.PackageNotFoundError:
            continue  # for another system
        key = re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()
        if key in found:
            continue
        found[key] = licence_of(distribution.metadata)
        asked = (line for line in distribution.requires or () if "extra ==" not in line)
        left += [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in asked]
    del found[NAME]
    return dict(sorted(found.items()))


def licence_of(told: metadata.PackageMetadata) -> str:
    """The licence as the distribution says it: an expression, a classifier, or a line of text."""
    if told.get("License-Expression"):
        return str(told["License-Expression"])
    marked = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    named = [line.rpartition(" :: ")[2] for line in marked if line != "License :: OSI Approved"]
    if named:
        return ", ".join(named)
    return (told.get("License") or "not said").strip().partition("\n")[0]


def page() -> str:
    """The page."""
    rows = (f"| {name} | {licence} |" for name, licence in needed(NAME).items())
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
