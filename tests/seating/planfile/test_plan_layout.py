"""Everything of a dinner has its place in the file."""

from dataclasses import fields

import msgspec
import pytest

from seating import Course, Guest, Table, Talk
from seating.planfile.plan_layout import (
    PlanReport,
    SavedCourse,
    SavedGuest,
    SavedTable,
    SavedTalk,
)


@pytest.mark.parametrize(
    ("struct", "one"),
    [(SavedGuest, Guest), (SavedTable, Table), (SavedCourse, Course), (SavedTalk, Talk)],
    ids=["guest", "table", "course", "talk"],
)
def test_no_part_of_a_dinner_is_forgotten(struct, one):
    assert set(struct.__struct_fields__) == {field.name for field in fields(one)}


def test_what_is_not_known_takes_no_room():
    assert msgspec.json.encode(PlanReport()) == b"{}"
    assert msgspec.json.encode(PlanReport(seed=0)) == b'{"seed":0}'


@pytest.mark.parametrize(
    ("struct", "text"),
    [
        (SavedTable, b'{"name":"Oak","seats":0}'),
        (SavedTable, b'{"name":"Oak"}'),
        (SavedGuest, b'{"id":"1","name":"Ana","nmae":"Ana"}'),
        (PlanReport, b'{"new_pairs":-1}'),
    ],
)
def test_what_is_no_part_of_a_plan(struct, text):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=struct)
