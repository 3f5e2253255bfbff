"""What guests may know of each other."""

from seating import Dinner, Guest, Plan
from seating.outputs.page.chart_page import chart_html
from tests.seating.outputs.page.page_reader import data_of, random_evening


def test_private_columns_stay_with_the_host():
    private = {
        "contact": "ana@secret.example",
        "avoid": "Bo the avoided",
        "wants": "wanted-person",
        "knows": "known-person",
        "diet": "nut-allergy",
        "household": "Secret House",
        "notes": "talks-too-much",
        "shoe size": "forty-two",
        "company": "Acme",
    }
    guests = [Guest("Ana", "staff-0815", private), Guest("Bo", "2", {"company": "Birch"})]
    page = chart_html(random_evening(guests))
    assert "Acme" in page
    for column, value in private.items():
        if column != "company":
            assert value not in page
    assert "staff-0815" not in page


def test_seats_in_the_page_are_those_of_the_plan():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "1x3", 2), [[0, 2], [1, -1]])
    assert data_of(chart_html(plan))["seats"] == [[0, 2], [1, -1]]
