"""Fonts and pictures of the host's: what cannot be printed with is told, by its key."""

import shutil
from dataclasses import replace

import pytest

from seating import InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.host_material import (
    bad_picture,
    check_font,
    unusable_material,
)

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
PLAIN = PrintSettings(system_fonts=False)


@pytest.fixture
def pictures(tmp_path):
    (tmp_path / "good.svg").write_text(SVG, encoding="utf-8")
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    return tmp_path


def test_nothing_of_the_hosts_is_nothing_wrong():
    assert unusable_material(PLAIN) is None


def test_a_font_is_found_whatever_its_letters_are_in():
    check_font(replace(PLAIN, font="LIBERTINUS serif"))
    with pytest.raises(InputError, match="did you mean 'Libertinus Serif'"):
        check_font(replace(PLAIN, font="Libertinus Serief"))


@pytest.mark.parametrize("key", ["logo", "background"])
def test_pictures_are_told_by_their_key(pictures, key):
    good, bad = pictures / "good.svg", pictures / "bad.png"
    assert unusable_material(replace(PLAIN, **{key: good})) is None
    found = unusable_material(replace(PLAIN, **{key: bad}))
    assert found is not None
    assert found[0] == key
    assert str(bad) in str(found[1])


def test_the_first_picture_that_is_wrong_is_told(pictures):
    both = replace(PLAIN, logo=pictures / "good.svg", background=pictures / "bad.png")
    assert "the background cannot be printed" in str(bad_picture(both))
    shutil.copyfile(pictures / "good.svg", pictures / "good-too.svg")
    assert bad_picture(replace(both, background=pictures / "good-too.svg")) is None


def test_a_font_is_told_before_a_picture(pictures):
    found = unusable_material(replace(PLAIN, font="Nosuch Sans", logo=pictures / "bad.png"))
    assert found is not None
    assert found[0] == "font"
