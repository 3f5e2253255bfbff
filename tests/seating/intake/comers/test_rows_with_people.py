"""What is said of whom, where a row is of several people."""

from tests.seating.intake.reading import read

FAMILY = """first name;last name;diet;T-shirt;household;table;partner first name;partner last name;\
partner diet;partner T-shirt;child 1 first name;child 1 diet
Ana;Elm;vegan;L;Elm;1;Bo;Ash;no nuts;M;Cy;
Dee;Fir;;S;;;Guest;;vegetarian;;;
"""


def test_each_has_their_own_and_what_is_the_rows():
    guests = {guest.name: dict(guest.fields) for guest in read(FAMILY, tables="2x4").dinner.guests}
    bo = {"first": "Bo", "last": "Ash", "diet": "no nuts", "t-shirt": "M", "household": "Elm"}
    assert guests["Ana Elm"]["diet"] == "vegan"
    assert guests["Bo Ash"] == bo
    assert guests["Cy"] == {"first": "Cy", "household": "Elm"}
    assert guests["Guest of Dee Fir"] == {
        "diet": "vegetarian",
        "household": "Dee Fir",
        "guest of": "Dee Fir",
    }


def test_ids_of_those_who_are_brought_are_made_of_the_hosts():
    guests = read("id,name,plus one\nx7,Ana,2\n,Bo,1\n").dinner.guests
    assert [guest.id for guest in guests] == ["x7", "x7+1", "x7+2", "2", "2+1"]
    assert [guest.own_id for guest in guests] == [True, False, False, False, False]


def test_a_column_that_members_alone_have_is_a_column_of_all():
    intake = read("name,partner name,partner diet,partner shoe\nAna,Bo,vegan,39\n")
    assert dict(intake.dinner.guests[0].fields) == {"household": "Ana", "partner shoe": "39"}
    assert intake.dinner.guests[1].get("diet") == "vegan"
    assert [(one.header, one.understood_as) for one in intake.columns[1:3]] == [
        ("partner name", "party member"),
        ("partner diet", "diet"),
    ]


def test_a_plus_one_has_a_diet_of_their_own():
    guests = read("name,plus one,plus one diet\nAna,Bo,vegan\nCy,yes,no nuts\n").dinner.guests
    diets = {guest.name: guest.get("diet") for guest in guests}
    assert diets == {"Ana": "", "Bo": "vegan", "Cy": "", "Guest of Cy": "no nuts"}


def test_all_of_a_row_are_there_for_its_courses():
    dinner = read("name,courses,plus one\nAna,Main,Bo\nCy,,\n").dinner
    assert dinner.present[:, 1].tolist() == dinner.present[:, 0].tolist() == [False, True, False]


def test_a_name_that_is_split_shares_its_row():
    text = "name,diet,seat,table,interests\nTom & Jane Fox,vegan,1,1,chess\nCy,,,,\n"
    intake = read(text, split_names=True, tables="1x4")
    assert [guest.get("diet") for guest in intake.dinner.guests] == ["vegan", "vegan", ""]
    assert [rule.sentence(intake.dinner) for rule in intake.dinner.rules] == [
        "Tom Fox sits at table 1, seat 1",
        "Jane Fox sits at table 1",
    ]
