"""What guests may know of each other."""

from seating import Dinner, Guest, Plan
from seating.changes.change_log import Change, ChangeLog
from seating.outputs.page.chart_page import chart_html
from seating.outputs.page.guest_page import guest_data
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


def test_who_was_moved_is_told_the_hour_of_the_last_change_that_stands():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", courses=1)
    log = ChangeLog(
        (
            Change("swap", "2026-11-28T19:05:00+01:00", cards=("1", "2")),
            Change("swap", "2026-11-28T20:40:00+01:00", cards=("2",)),
            Change("swap", "2026-11-28T20:55:00+01:00", cards=("3",), undone="later"),
        )
    )
    guests = guest_data(Plan.of(dinner, [[0, 1, 2]]), log)["guests"]
    assert [guest.get("changed") for guest in guests] == ["19:05", "20:40", None]
