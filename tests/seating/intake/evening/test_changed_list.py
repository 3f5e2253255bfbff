import io

from seating import Dinner, Guest, Plan
from seating.intake import read_dinner
from seating.intake.evening.changed_list import changed_list
from seating.intake.evening.said_at_the_door import SaidAtTheDoor, evening_changes

LIST = """name,company,diet,courses
Ana Ruiz,Acme,,
Bo Lind,Acme,vegan,
Cy Tan,Birch,,Main
Dee Doe,Birch,,
Dee Doe,,,
"""


def read(text):
    return read_dinner(io.BytesIO(text.encode()), courses=3)


DINNER = read(LIST).dinner


def against(text, first=0):
    return changed_list(DINNER, read(text), first)


def test_the_same_list_changes_nothing():
    found = against(LIST)
    assert (found.gone, found.there, found.renamed, found.newcomers) == ((), {}, {}, ())
    assert found.told == ("The list against the plan: 0 gone, 0 new.",)


def test_who_is_not_in_the_list_any_more_is_gone_and_others_are_new():
    found = against(LIST.replace("Bo Lind,Acme,vegan,", "Gus Gum,Acme,,Dessert"))
    assert found.gone == (1,)
    (one,) = found.newcomers
    assert (one.name, dict(one.cells)) == ("Gus Gum", {"company": "Acme", "courses": "Dessert"})
    assert found.told[0] == "The list against the plan: 1 gone, 1 new."


def test_a_name_that_was_mended_is_somebody_known_and_told():
    found = against(LIST.replace("Bo Lind", "Bob Lind"))
    assert found.gone == ()
    assert found.newcomers == ()
    assert found.renamed[1].name == "Bob Lind"
    assert found.renamed[1].id == DINNER.guests[1].id
    assert "1 renamed?" in found.told[0]
    assert "Bo Lind is taken for Bob Lind" in found.told[1]


def test_a_surname_that_stands_first_now_is_no_other_person():
    found = against(LIST.replace("Ana Ruiz", '"Ruiz, Ana"'))
    assert found.gone == ()
    assert found.newcomers == ()


def test_two_people_of_nearly_one_name_are_two_if_one_comes_in_the_place_of_the_other():
    plan = Plan.of(DINNER, [[0, 1, -1, 2, 3], [0, 1, 4, 2, 3], [0, 1, -1, 2, 3]])
    listed = read(LIST.replace("Bo Lind,Acme,vegan", "Bob Lind,Acme,halal"))
    said = SaidAtTheDoor(replace=["Bo Lind=Bob Lind"], guests=listed)
    changes, _ = evening_changes(plan, said)
    (one,) = changes.newcomers
    assert (one.card_of, one.guest.name, one.guest.get("diet")) == (1, "Bob Lind", "halal")
    assert changes.there == {1: frozenset()}
    assert changes.renamed == {}


def test_ids_of_the_host_go_before_names():
    first = read("id,name\n7,Ana Ruiz\n8,Bo Lind\n").dinner
    found = changed_list(first, read("id,name\n8,Ana Ruiz\n7,Zoe Zander\n"), 0)
    assert found.gone == ()
    assert {index: guest.name for index, guest in found.renamed.items()} == {
        0: "Zoe Zander",
        1: "Ana Ruiz",
    }


def test_namesakes_are_who_they_are_in_the_order_of_the_lists():
    found = against(LIST.replace("Dee Doe,,,\n", ""))
    assert found.gone == (4,)


def test_courses_count_where_the_list_has_a_column_for_them():
    found = against(LIST.replace("Ana Ruiz,Acme,,", "Ana Ruiz,Acme,,Starter"))
    assert found.there == {0: frozenset({0})}
    without = "\n".join(line.rpartition(",")[0] for line in LIST.splitlines())
    assert against(without).there == {}
    assert against(LIST.replace("Cy Tan,Birch,,Main", "Cy Tan,Birch,,"), 2).there == {
        2: frozenset({2})
    }


def test_cells_that_are_others_are_kept_for_what_is_printed():
    found = against(LIST.replace("vegan", "halal"))
    assert found.renamed[1].get("diet") == "halal"
    assert found.renamed[1].get("company") == "Acme"


def test_what_is_said_besides_goes_before_the_list():
    plan = Plan.of(DINNER, [[0, 1, -1, 2, 3], [0, 1, 4, 2, 3], [0, 1, -1, 2, 3]])
    listed = read(LIST.replace("Ana Ruiz,Acme,,\n", "") + "Gus Gum,Birch,,\n")
    said = SaidAtTheDoor("Main", late=["Ana Ruiz:Dessert"], guests=listed)
    changes, told = evening_changes(plan, said)
    assert changes.there == {0: frozenset({2})}
    assert changes.newcomers[0].courses == {1, 2}
    assert changes.known == ((2, 5, 2), (3, 5, 2))
    assert told[0] == "The list against the plan: 1 gone, 1 new."
    assert isinstance(changes.newcomers[0].guest, Guest)
    assert isinstance(plan.dinner, Dinner)
