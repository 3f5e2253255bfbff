"""What was chosen about printing is read with its place, and written so that it reads back."""

from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import (
    place_in,
    print_table,
    read_print_table,
    with_choices,
)
from seating.outputs.choices.theme import Theme
from seating.words.errors import Origin


def test_settings_come_from_a_dinner_file():
    table = {"paper": "Letter", "lang": "en", "theme": {"accent": "#7a1f2b"}, "font": "Garamond"}
    settings = read_print_table(table, Path(), place_in("dinner.toml"), [])
    assert settings.sheet.width == pytest.approx(215.9)
    assert settings.theme.accent == "#7a1f2b"
    assert settings.font == "Garamond"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"papr": "a4"}, "did you mean 'paper'?"),
        ({"paper": "a44"}, "did you mean 'a4'?"),
        ({"paper": 4}, "'4'"),
        ({"theme": {"acent": "#000000"}}, "did you mean 'accent'?"),
        ({"theme": {"accent": "green"}}, "#rrggbb"),
        ({"theme": "dark"}, "table of colours"),
        ({"lang": "tlh"}, "there are"),
        ({"font_dirs": ["nowhere"]}, "no such folder"),
        ({"system_fonts": "yes"}, "true or false"),
        ({"first_label": True}, "a whole number"),
        ({"guests": 3}, "a list of texts"),
        ({"templates": "cards.typ"}, "a table of files"),
        ({"templates": {"card": "own.typ"}}, "did you mean 'cards'?"),
        ({"templates": {"seats": "own.typ"}}, "there are cards"),
        ({"templates": {"cards": "own.typ"}}, "no such file"),
    ],
)
def test_wrong_settings_are_told(table, said):
    with pytest.raises(InputError) as told:
        read_print_table(table, Path(), place_in("dinner.toml"), ["cards"])
    assert said in str(told.value)
    assert "dinner.toml, key print." in str(told.value)


def test_a_place_is_asked_for_with_the_value_that_is_wrong():
    asked: list[tuple[str, str | None]] = []

    def place(key: str, value: str | None) -> Origin:
        asked.append((key, value))
        return Origin("dinner.toml", 7)

    with pytest.raises(InputError, match="line 7"):
        read_print_table({"paper": "a4", "theme": {"acent": "#000000"}}, Path(), place, [])
    assert asked == [("theme", "acent")]


def test_what_is_kept_reads_back_and_moves_with_its_files(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder / "fonts").mkdir(parents=True)
        (tmp_path / folder / "own.typ").write_text("", encoding="utf-8")
    settings = PrintSettings(
        lang="de-AT",
        theme=Theme(accent="#7a1f2b"),
        font_dirs=(tmp_path / "a" / "fonts",),
        templates={"cards": tmp_path / "a" / "own.typ"},
        guests=("Ana", "Bo"),
        tent=False,
    )
    kept = print_table(settings, tmp_path / "a")
    assert kept == {
        "lang": "de-AT",
        "theme": {"accent": "#7a1f2b"},
        "font_dirs": ["fonts"],
        "templates": {"cards": "own.typ"},
        "guests": ["Ana", "Bo"],
        "tent": False,
    }
    place = place_in("plan.json")
    assert read_print_table(kept, tmp_path / "a", place, ["cards"]) == settings
    moved = read_print_table(kept, tmp_path / "b", place, ["cards"])
    assert moved.font_dirs == (tmp_path / "b" / "fonts",)


def test_the_usual_needs_no_table():
    assert print_table(PrintSettings(), Path()) == {}


def test_choices_win_in_their_order():
    settings = with_choices(
        PrintSettings(lang="de", paper="a5"), {"lang": "fr", "guests": ("Ana",)}
    )
    assert (settings.lang, settings.paper, settings.guests) == ("fr", "a5", ("Ana",))
    with pytest.raises(InputError, match="did you mean 'lang'"):
        with_choices(settings, {"lagn": "fr"})
