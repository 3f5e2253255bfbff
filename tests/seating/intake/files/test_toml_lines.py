"""Where in a TOML file something is written."""

import pytest

from seating.intake.files.toml_lines import line_of

TEXT = """\
title = "seats = 1"
"known_by" = ["company"]
tables = [{name = "Rose", seats = 8}, {seats = 0}]

[[rules]]  # first
apart = ["Ana",
         "Bo"]

 [[ rules ]]
'table' = "Rose"
at = "Ana"
"""


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        (("title",), None, 1),
        (("known_by",), None, 2),
        (("known_by", 0), "company", 2),
        (("tables", 1, "seats"), None, 3),
        (("rules", 0), None, 5),
        (("rules", 0, "apart"), None, 6),
        (("rules", 0, "apart", 1), "Bo", 7),
        (("rules", 1), None, 9),
        (("rules", 1, "table"), None, 10),
        (("rules", 1, "at"), "Zed", 11),
        (("nowhere",), None, None),
        ((), None, None),
    ],
)
def test_lines(path, value, line):
    assert line_of(TEXT, path, value) == line
