"""TOML that Python cannot read, or reads as what no dinner can use, is told with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.files.toml_text import toml_of
from tests.seating.intake.reading import error_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = 1\nb = nan", "dinner.toml, line 2, key b: this number is none: 'nan'"),
        ("a = [\n  [1.0, -inf]]", "dinner.toml, line 1, key a: this number is none: '-inf'"),
        (
            "[[tables]]\nx = 1\n[[tables]]\nx = 1e999",
            "line 4, key x: this number is none",
        ),
        ("x = 1e300", "line 1, key x: this number is too large: '1e+300'"),
        ("[print]\nn = 9223372036854775808", "line 2, key n: this number is too large"),
        ("n = 0x" + "f" * 5000, "line 1, key n: this number is too large"),
        ("\ncourses = " + "9" * 100_000, "line 2: this number has too many digits"),
        ("a = 1\nb = " + "[" * 50_000, "line 2: this is nested too deeply"),
        ("a = 1\nb" + "{a=" * 50_000, "this is no TOML"),
        ("a = 1\n" + "a." * 100_000 + "b = 1", "line 2: this is nested too deeply"),
        ("\n\n[" + "a." * 100_000 + "b]", "line 3: this is nested too deeply"),
        ('title = "Ma\\u0000y"', "line 1, key title: this holds a control character: 'Ma"),
        ('[[tables]]\nname = "\\u001b[2J"', "line 2, key name: this holds a control character"),
        ('[print]\n[print.theme]\nink = "\\u007f"', "line 3, key ink: this holds a control"),
        ('[a]\nb = 1\n"c\\u0007" = 2', "this holds a control character"),
        (
            'a = ["x", "' + "y" * 40_000 + '"]',
            "line 1, key a: this is longer than 32,767 letters",
        ),
        ("a = 1979-13-01", "line 1: this is no TOML: "),
        ("a = ", "line 1: this is no TOML: invalid value"),
    ],
)
def test_what_is_wrong_and_where(text, said):
    error = error_of(toml_of, text, "dinner.toml")
    assert said in str(error)
    assert len(str(error)) < 500


def test_numbers_of_64_bits_are_read():
    text = "a = 9223372036854775807\nb = [-9223372036854775807, 1e18, 0.5]\nc = true"
    assert toml_of(text, "dinner.toml") == {
        "a": 2**63 - 1,
        "b": [1 - 2**63, 1e18, 0.5],
        "c": True,
    }


@given(st.text(alphabet='[]{}=.,"\n ae19-:T#nif', max_size=60))
def test_any_text_is_read_or_told(text):
    error = error_of(toml_of, text, "dinner.toml")
    assert error is None or str(error).startswith("dinner.toml")
