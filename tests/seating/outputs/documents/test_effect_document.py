"""An effect as plain data: what the words say, and all of it."""

import json

from seating.changes.effect import effect_of
from seating.changes.swapped_guests import swapped_guests
from seating.outputs.documents.effect_document import effect_document
from tests.seating.changes.evening import APART, evening


def test_all_of_an_effect_as_data():
    before = evening(APART)
    effect = effect_of(before, swapped_guests(before, 1, 3, [0]))
    document = json.loads(json.dumps(effect_document(effect)))
    assert document["broken"] == {"before": 0, "after": 1}
    assert document["introductions"]["before"] == effect.before.expected
    assert document["introductions"]["after"] == effect.after.expected
    assert document["breaks"] == [
        {
            "rule": "Ana and Di sit at different tables",
            "before": 0,
            "after": 1,
            "where": ["Ana and Di share table 1, at Soup"],
        }
    ]
    assert document["mends"] == document["only_before"] == document["only_after"] == []
    assert document["cards"] == [{"id": "2", "name": "Bo"}, {"id": "4", "name": "Di"}]
    assert document["moved"][0] == {
        "id": "2",
        "name": "Bo",
        "course": "Soup",
        "before": {"table": "1", "seat": 2},
        "after": {"table": "2", "seat": 1},
    }
