"""The published schema is the one that every plan file keeps."""

import json

import jsonschema
import pytest

from seating.planfile import encode
from seating.planfile.json_schema import schema, schema_text
from tests.seating.planfile.rich_plan import REPORT, rich_plan


def test_real_files_keep_the_schema():
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(json.loads(encode(rich_plan(), REPORT)), schema())


def test_the_schema_refuses_what_is_no_plan():
    wrong = json.loads(encode(rich_plan()))
    wrong["dinner"]["tables"][0]["seats"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema())


def test_the_published_schema_is_the_one_that_is_kept(root):
    published = (root / "docs" / "plan.schema.json").read_text(encoding="utf-8")
    assert published == schema_text(), (
        "python -m seating.planfile.json_schema > docs/plan.schema.json"
    )
