"""The report as data."""

import json

from seating import Dinner, Guest, Plan
from seating.dinner.joined_plan import joined_plan
from seating.outputs.data.report_json import report_document, report_json
from seating.planfile import PlanReport, SavedBound
from seating.score.evenings_worth import EveningsWorth


def plan(title="May"):
    guests = [
        Guest("Ana", goal=3, fields={"contact": "ana@mail.example", "consent": "yes"}),
        Guest("Bo", fields={"contact": "bo@mail.example", "consent": "no"}),
        Guest("Cy"),
        Guest("D\x1b[31mi"),
    ]
    dinner = Dinner.of(guests, "2x2", 1, meet="table").changed(wishes=((0, 1), (1, 2)), title=title)
    return Plan.of(dinner, [[0, 1, 2, 3]])


def test_a_document_tells_everything():
    told = report_document(EveningsWorth(joined_plan([plan()])), PlanReport())
    assert (told["title"], told["guests"], told["evenings"]) == ("May", 4, ["May"])
    assert (told["introductions"], told["new_pairs"], told["bound"]) == (2, 2, None)
    assert told["goals"] == {
        "asked": 1,
        "reached": 0,
        "missed": [{"id": "1", "name": "Ana", "evening": "May", "meets": 1, "goal": 3}],
    }
    assert (told["wishes"]["asked"], told["wishes"]["granted"]) == (2, 1)
    assert told["wishes"]["not_granted"][0]["other"]["name"] == "Cy"
    assert (told["before"]["strangers"], told["after"]["strangers"]) == (6, 4)
    assert told["times_together"] == [{"courses": 0, "pairs": 4}, {"courses": 1, "pairs": 2}]


def test_contacts_are_told_of_those_alone_who_said_yes():
    told = report_document(EveningsWorth(joined_plan([plan()])), PlanReport())
    contacts = {one["name"]: one["contact"] for person in told["people"] for one in person["met"]}
    assert contacts == {"Ana": "ana@mail.example", "Bo": "", "Cy": "", "D\x1b[31mi": ""}


def test_it_is_json_that_no_terminal_obeys():
    text = report_json(plan(), PlanReport())
    assert "\x1b" not in text
    assert json.loads(text)["people"][3]["name"] == "D\x1b[31mi"
    assert report_json(plan(), PlanReport()) == text


def test_bounds_are_those_of_the_report():
    saved = PlanReport(bound=SavedBound(value=3, unit=1, why="there are no more pairs"))
    told = report_document(EveningsWorth(joined_plan([plan(), plan("June")])), saved)
    assert told["bound"]["value"] == 3
    assert told["evenings"] == ["May", "June"]
    assert [part["introductions"] for part in told["parts"]] == [2, 0]
