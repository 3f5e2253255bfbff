"""The JSON Schema of plan.json, made from its layout."""

from __future__ import annotations

import json
import sys
from typing import Any

import msgspec

from seating.planfile.plan_layout import FORMAT, VERSION, SavedPlan


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every plan file keeps.

    It is published as ``docs/plan.schema.json``.
    """
    made = msgspec.json.schema(SavedPlan)
    properties = made["$defs"]["SavedPlan"]["properties"]
    properties["format"] = {"const": FORMAT}
    properties["version"] = {"const": VERSION}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A seating plan, version {VERSION}",
    }
    return head | made


def schema_text() -> str:
    """The schema as it is published: indented JSON, ending in a newline."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
