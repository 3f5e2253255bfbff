"""What is told of a list: its columns, and what came of it."""

from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.intake import Understood
from tests.seating.intake.reading import read


def test_columns_are_described():
    intake = read("name,diet\nAna,\nBo,vegan\nCy,no nuts\n")
    diet = intake.columns[1]
    assert (diet.header, diet.understood_as, diet.filled, diet.example) == (
        "diet",
        "diet",
        2,
        "vegan",
    )


def test_every_column_is_told_in_the_order_of_the_list():
    assert read("Firma,name,Shoe\n,Ana,44\nAcme,Bo,\n").columns == (
        Understood("Firma", "company", True, 1, "Acme"),
        Understood("name", "name", True, 2, "Ana"),
        Understood("Shoe", "shoe", False, 1, "44"),
    )


def test_a_column_without_anything_in_it_has_no_example():
    assert read("name,diet\nAna,\n").columns[1] == Understood("diet", "diet", True, 0, "")


def test_without_a_dinner_file_there_is_an_empty_one():
    intake = read("name\nAna\n")
    assert intake.file == DinnerFile()
    assert not intake.everyone
    assert read("name\nAna\n", courses="all").everyone


def test_the_note_about_tables_is_known_apart():
    intake = read("name\nAna\n")
    assert intake.room in intake.notes
    assert read("name\nAna\n", tables="1x2").room == ""
