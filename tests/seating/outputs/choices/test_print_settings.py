"""What cannot be printed is wrong as soon as it is chosen."""

import pytest

from seating import InputError
from seating.outputs.choices.print_settings import PrintSettings


@pytest.mark.parametrize(
    ("choice", "told"),
    [
        ({"lang": "tlh"}, "no words in this language"),
        ({"poster": "a9"}, "unknown paper"),
        ({"card": "huge"}, "unknown paper"),
        ({"stock": "Avery 1"}, "unknown label stock"),
        ({"sort_by": "middle"}, "sorted by last or first"),
        ({"first_label": 0}, "counted from 1"),
        ({"page_url": "dinner.example"}, "needs the address"),
        ({"page_url": "https://dinner.example/" + "a" * 5000}, "too long for a QR code"),
    ],
)
def test_wrong_choices_are_told(choice, told):
    with pytest.raises(InputError, match=told):
        PrintSettings(**choice)


@pytest.mark.parametrize("name", ["logo", "background", "template"])
def test_files_that_are_not_there_are_told(tmp_path, name):
    missing = tmp_path / "nothing.png"
    with pytest.raises(InputError, match=r"there is no such file: .*nothing\.png"):
        PrintSettings(**{name: missing})
    with pytest.raises(InputError, match="there is no such file"):
        PrintSettings(templates={"cards": missing})


def test_a_picture_has_the_name_of_one(tmp_path):
    (tmp_path / "logo.pdf").write_bytes(b"%PDF")
    with pytest.raises(InputError, match=r"not a kind of picture: .*\n.*\.png, \.jpg"):
        PrintSettings(logo=tmp_path / "logo.pdf")


def test_cards_are_cut_from_the_chosen_paper():
    usual = PrintSettings().cards(95, 45, tent=True)
    assert (usual.columns, usual.rows, usual.tent) == (2, 3, True)
    flat = PrintSettings(tent=False).cards(95, 45, tent=True)
    assert (flat.rows, flat.tent) == (6, False)
    own = PrintSettings(card="50x50", paper="a5").cards(95, 45)
    assert (own.width, own.columns, own.rows, own.tent) == (50, 2, 4, False)


def test_stock_goes_before_all_of_that():
    stock = PrintSettings(stock="L7160", card="50x50").cards(95, 45, tent=True)
    assert (stock.count, stock.cut) == (21, False)


@pytest.mark.parametrize("name", ["a\0b.png", "a" * 5000 + ".png", "\ud800.png"])
def test_names_that_no_file_can_have_are_told(tmp_path, name):
    with pytest.raises(InputError, match=r"there is no such file|this cannot be read"):
        PrintSettings(logo=tmp_path / name)
    with pytest.raises(InputError, match=r"there is no such folder|this cannot be read"):
        PrintSettings(font_dirs=(tmp_path / name,))
