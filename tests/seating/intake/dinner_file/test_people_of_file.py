"""What a dinner file says of kinds of guests that is no rule."""

import pytest

LIST = (
    "name,department,role,goal,interests\n"
    "Ana,Sales,host,,sailing\nBo,Sales,,3,\nCy,Ops,guide,,chess\nDee,Ops,,,\n"
)


@pytest.fixture
def said(dinner, tmp_path):
    """Return a function from the dinner file's people to the dinner of four guests."""
    (tmp_path / "four.csv").write_text(LIST)
    return lambda text: dinner(f"known_by = 'none'\n{text}", guests="four.csv").dinner


def test_a_goal_of_the_row_wins_and_of_several_the_last(said):
    found = said(
        '[[people]]\nwho = "everyone"\ngoal = 1\n'
        '[[people]]\nwho = { column = "department", value = "ops" }\nbut = "Dee"\ngoal = 2\n'
    )
    assert [guest.goal for guest in found.guests] == [1, 3, 2, 1]


def test_wishes_of_a_kind(said):
    found = said(
        '[[people]]\nwho = { column = "department", value = "Sales" }\n'
        'wants = ["Bo", { column = "role", value = "guide" }]\n'
    )
    assert found.wishes == ((0, 1), (0, 2), (1, 2))
    assert found.interest[1, 2] == 3


def test_interests_besides_those_of_the_row(said):
    found = said('[[people]]\nwho = ["Ana", "Dee"]\ninterests = ["chess", "Rowing"]\n')
    assert [guest.get("interests") for guest in found.guests] == [
        "sailing; chess; Rowing", "", "chess", "chess; Rowing",
    ]  # fmt: skip
    assert [found.interest[0, other] for other in (1, 2, 3)] == [1, 2, 2]


def test_interests_of_a_list_without_such_a_column(dinner):
    found = dinner('[[people]]\nwho = ["1", "9"]\ninterests = "chess"\n').dinner
    assert found.interest[0, 8] == 2


def test_whom_they_know(said):
    found = said('[[people]]\nwho = "Ana"\nknows = "everyone"\nstrength = "close"\n')
    assert [found.acquaintances.strength[0, other] for other in (1, 2, 3)] == [3, 3, 3]
    assert not found.acquaintances.know(1, 2)


def test_columns_that_it_looks_at_are_understood(dinner, tmp_path):
    (tmp_path / "wards.csv").write_text("name,ward\nAna,3\nBo,4\n")
    text = '[[people]]\nwho = { column = "ward", value = 3 }\ngoal = 1\n'
    assert not any("ward" in note for note in dinner(text, guests="wards.csv").notes)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("goal = 1", "line 1, key people: the key who is missing"),
        ('who = "everyone"', "line 1, key people: this says nothing of them: goal, wants"),
        ('who = "everyone"\ngoal = -1', "line 3, key goal: this is no goal: '-1'"),
        ('who = "everyone"\ngoal = 1\nstrength = "met"',
         "line 4, key strength: strength says how well they know those behind knows: 'met'"),
        ('who = "1"\nknows = "2"\nstrength = "clsoe"',
         "line 4, key strength: unknown strength of acquaintance: 'clsoe'"),
        ('who = "1"\nwants = { column = "company", value = "Cx" }',
         "line 3, key wants: no such company in the list: 'Cx'"),
        ('who = { column = "company", value = "C1" }\nbut = "everyone"\ngoal = 1',
         "line 2, key who: but leaves out everybody"),
        ('who = "everyone"\ncourses = "Main"\ngoal = 1', "no such key: 'courses'"),
        ('who = "everyone"\nfamiliar = true', "familiar is a rule: write it below [[rules]]"),
        ('who = { role = "host" }\ngoal = 1', "is written { column = \"role\", value = \"host\" }"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, what):
    assert what in complaint(f"[[people]]\n{text}\n")
