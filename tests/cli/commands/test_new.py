"""`seating new` writes an example that works, and overwrites nothing."""

import re

from seating.room.shapes.every_shape import EVERY_SHAPE
from tests.cli.command import FEW, seating


def test_the_example_can_be_planned(tmp_path):
    result = seating("new", tmp_path / "supper")
    assert result.exit_code == 0
    assert {path.name for path in (tmp_path / "supper").iterdir()} == {"guests.csv", "dinner.toml"}
    for name in ("guests.csv", "dinner.toml"):
        words = ["plan", tmp_path / "supper" / name, *FEW, "-o", tmp_path / name]
        assert seating(*words).exit_code == 0


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "dinner.toml").write_text("mine", encoding="utf-8")
    result = seating("new", tmp_path)
    assert result.exit_code == 2
    assert "nothing is overwritten" in result.stderr
    assert (tmp_path / "dinner.toml").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "guests.csv").exists()


def test_the_example_names_every_shape(tmp_path):
    seating("new", tmp_path)
    written = (tmp_path / "dinner.toml").read_text(encoding="utf-8")
    (told,) = re.findall(r"Shapes are ([^.]*)\.", written)
    assert re.split(", | and ", told) == list(EVERY_SHAPE)
