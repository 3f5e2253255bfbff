import pytest

from seating import Apart, Dinner, Guest, InputError, Together
from seating.intake.evening.read_newcomers import WrittenNewcomer, read_newcomers

GUESTS = [
    Guest("Ana Ruiz", fields={"company": "Acme", "club": "chess", "row": "1"}),
    Guest("Bo Lind", fields={"company": "Acme", "club": "golf", "row": "1"}),
    Guest("Cy Tan", fields={"company": "Birch", "club": "chess", "row": "1"}),
    Guest("Total", fields={"company": "Birch"}),
]


def read(*written, known_by="company", guests=GUESTS, first=0):
    dinner = Dinner.of(guests, "1x8", 3, known_by=known_by)
    return read_newcomers(dinner, written, first)


def one(name, **cells):
    return WrittenNewcomer(name, cells)


def test_whoever_shares_what_makes_people_known_in_the_plan_is_known():
    found = read(one("Gus Gum", Company="acme"))
    assert found.known == ((0, 4, 2), (1, 4, 2))
    assert found.newcomers[0].guest.id == "5"
    assert not found.newcomers[0].guest.own_id


def test_a_column_that_makes_nobody_known_in_the_plan_does_not_do_so_now():
    found = read(one("Gus", company="Acme", club="chess"), known_by="club")
    assert found.known == ((0, 4, 2), (2, 4, 2))
    assert read(one("Gus", company="Acme"), known_by=()).known == ()


def test_a_column_nobody_shares_yet_means_what_it_usually_does():
    found = read(one("Gus", household="7"), one("Hal", household="7"))
    assert found.known == ((4, 5, 2),)
    assert read(one("Gus", hobby="7"), one("Hal", hobby="7")).known == ()


def test_names_in_cells_are_those_of_the_plan_and_of_other_newcomers():
    gus = one("Gus", knows="Bo Lind:close; Hal", avoid="Ana Ruiz")
    found = read(gus, one("Hal", **{"with": "Cy"}))
    assert found.known == ((1, 4, 3), (4, 5, 2))
    assert set(found.rules) == {Apart(("5", "1")), Together(("6", "3"))}
    assert [str(rule.origin) for rule in found.rules if isinstance(rule, Apart)] == [
        "--add, column avoid"
    ]


def test_wishes_count_and_a_goal_is_kept():
    found = read(one("Gus", wants="Ana Ruiz", goal="9"))
    assert found.wishes == ((4, 0),)
    assert found.interest[0][:2] == (0, 4)
    assert found.newcomers[0].guest.goal == 9


def test_ids_are_behind_all_that_are_there_unless_said():
    guests = [Guest("Ana", "12"), Guest("Bo", "x7"), Guest("Cy", "900")]
    found = read(one("Gus"), one("Hal", id="H1"), guests=guests, known_by=())
    assert [new.guest.id for new in found.newcomers] == ["901", "H1"]
    assert [new.guest.own_id for new in found.newcomers] == [False, True]


def test_a_guest_of_the_plan_whose_name_looks_like_no_person_is_no_hindrance():
    assert len(read(one("Gus", company="Birch")).known) == 2


def test_courses_are_those_that_may_still_change():
    found = read(one("Gus", courses="Starter; Dessert"), first=1)
    assert found.newcomers[0].courses == {2}


def test_errors_say_the_option_and_the_column():
    with pytest.raises(InputError, match="--add, column goal") as error:
        read(one("Gus", goal="many"))
    assert "line" not in str(error.value)


def test_a_place_is_taken_by_whoever_was_named_not_by_whom_another_brings():
    one_more = WrittenNewcomer("Gus", {"plus ones": "1"}, "--replace", 0)
    found = read(one_more, WrittenNewcomer("Hal", {}, "--replace", 1))
    assert {new.guest.name: new.card_of for new in found.newcomers if new.card_of is not None} == {
        "Gus": 0,
        "Hal": 1,
    }
    assert len(found.newcomers) == 3


def test_those_of_the_plan_who_say_nothing_in_a_column_of_answers_are_no_maybes():
    assert read(one("Gus", RSVP="yes")).rules == ()


def test_two_newcomers_of_one_id_are_an_error():
    with pytest.raises(InputError, match="id"):
        read(one("Gus", id="H1"), one("Hal", id="H1"))
