"""Rules that contradict each other, as JSON."""

import json

import pytest

from seating.intake import read_dinner
from seating_solvers.planning.contradiction_document import contradiction_document
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_request import plan_request
from seating_solvers.running.contradiction import Contradiction


@pytest.fixture
def intake(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("name,avoid,table\nAna,Bo,1\nBo,,1\nCy,,\nDee,,\n", encoding="utf-8")
    return read_dinner(str(path), tables="2x2", courses="2")


def test_each_rule_is_told_with_its_place_and_what_comes_of_dropping_it(intake):
    with pytest.raises(Contradiction) as found:
        plan_dinner(intake, plan_request(intake, iterations=1000, products=["csv"]))
    document = contradiction_document(intake, found.value.conflict)
    assert json.loads(json.dumps(document)) == document
    assert (document["possible"], document["guests"]) == (False, 4)
    told = document["contradiction"]
    assert told["smallest"] is True
    assert [rule["origin"]["line"] for rule in told["rules"]] == [2, 3, 2]
    assert [rule["origin"]["column"] for rule in told["rules"]] == ["table", "table", "avoid"]
    assert all(rule["without"] for rule in told["rules"])


def test_one_that_was_not_found_in_time_has_no_rules(intake):
    document = contradiction_document(intake, None)
    assert document["contradiction"] is None
    assert document["notes"] == list(intake.notes)
