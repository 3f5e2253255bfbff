import json

from seating_solvers.replanning.replan_document import replan_document
from tests.solvers.replanning.evenings import found


def test_the_menu_and_the_moves_are_plain_data():
    document = replan_document(found(), ["Away from Main on: Ana Ruiz."])
    assert json.loads(json.dumps(document)) == document
    assert document["first_course"] == "Main"
    assert [step["cards"] for step in document["menu"]] == [0, 1]
    assert [step["taken"] for step in document["menu"]] == [False, True]
    assert document["cards"] == [{"id": "6", "name": "Fay Fox"}]
    assert document["moves"][0] == {
        "course": "Main",
        "id": "6",
        "name": "Fay Fox",
        "table": "1",
        "seat": 4,
        "card_table": "2",
        "card_seat": 3,
    }
    assert document["moves"][1]["card_table"] is None


def test_figures_are_those_of_the_judge():
    one = found()
    for step, told in zip(one.menu.steps, replan_document(one, [])["menu"], strict=True):
        assert told["introductions"] == step.verdict.expected
        assert told["repeats"] == step.verdict.repeats
