"""What was understood of a list, as JSON."""

import json

from seating.intake import read_dinner
from seating.people.graph_figures import figures_of
from seating_solvers.planning.guests_document import guests_document, list_notes


def test_it_tells_columns_acquaintances_and_notes_of_the_list(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("name,company,shoe\nAna,x,44\nBo,x,\nCy,,\n", encoding="utf-8")
    intake = read_dinner(str(path))
    document = guests_document(intake, figures_of(intake.dinner.acquaintances))
    assert json.loads(json.dumps(document)) == document
    assert (document["guests"], document["source"]) == (3, str(path))
    assert [one["known"] for one in document["columns"]] == [True, True, False]
    assert document["acquaintances"]["know_nobody"] == ["3"]
    assert document["acquaintances"]["clusters"] == [2]
    assert intake.room
    assert intake.room in intake.notes
    assert document["notes"] == list_notes(intake)
    assert intake.room not in document["notes"]
    assert any("shoe" in note for note in document["notes"])
