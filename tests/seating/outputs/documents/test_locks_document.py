"""Locks as plain data."""

from seating.changes.lock import Lock
from seating.outputs.documents.locks_document import locks_document
from tests.seating.changes.evening import evening


def test_locks_as_data():
    document = locks_document(evening(), [Lock(guest="6"), Lock(table="1", seat=4)])
    assert document["locked_seats"] == 3
    assert document["locks"] == [
        {"what": "Flo", "guest": "6", "course": None, "table": None, "seat": None},
        {"what": "table 1, seat 4", "guest": None, "course": None, "table": "1", "seat": 4},
    ]
    assert locks_document(evening(), []) == {"locked_seats": 0, "locks": []}
