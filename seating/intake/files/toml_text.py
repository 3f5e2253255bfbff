"""A TOML text as values, or what is wrong with it."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from typing import Any

from seating.intake.files.toml_lines import Path, line_of
from seating.words.errors import InputError, Origin
from seating.words.printable_text import fault_in

LARGEST = 2**63 - 1
# More digits than Python turns into a number.
# Keys in keys, for which Python's reader takes time in the square of their number.
_MANY_DOTS = re.compile(r"^[\s\[]*(?:[\w-]+\s*\.\s*){100}", re.MULTILINE)
_MANY_DIGITS = re.compile(r"[\d_]{4300,}")


def toml_of(text: str, file: str) -> dict[str, Any]:
    """The values of a TOML text.

    Parameters
    ----------
    text : str
    file : str
        For errors.

    Raises
    ------
    InputError
        If it is no TOML, nested too deeply, has a text that cannot be printed, or a number beyond
        what TOML promises: whole numbers of 64 bits, and others that are finite.

    Examples
    --------
    >>> toml_of("noise = nan", "dinner.toml")
    Traceback (most recent call last):
    seating.words.errors.InputError: dinner.toml, line 1, key noise: this number is none: 'nan'
      write digits, as in 1.5
    """
    if _MANY_DOTS.search(text):
        raise _too_deep(file, text)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(str(error), file, text) from None
    except RecursionError:
        raise _too_deep(file, text) from None
    except ValueError:  # of the digits of a number: everything else is the error above
        raise _too_long(file, text) from None
    for path, value in _values(content):
        if isinstance(value, str):
            _check_text(path, value, file, text)
        elif not -LARGEST <= value <= LARGEST:
            raise _no_number(path, value, file, text)
    return content


def _no_toml(said: str, file: str, text: str) -> InputError:
    found = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)", said)
    line = None
    if found is not None:
        line = int(found[1]) if found[1] else text.rstrip("\n").count("\n") + 1
        said = said[: found.start()]
    hint = 'each line is KEY = VALUE with text in quotes, as in title = "May dinner"'
    return InputError(f"this is no TOML: {said[:1].lower()}{said[1:]}", origin=Origin(file, line),
                      hint=hint)  # fmt: skip


def _too_deep(file: str, text: str) -> InputError:
    lines = text.split("\n")
    deepest = max(range(len(lines)), key=lambda at: sum(map(lines[at].count, "[{.")))
    what = "this is nested too deeply"
    return InputError(what, origin=Origin(file, deepest + 1), hint="lists in lists are not needed")


def _too_long(file: str, text: str) -> InputError:
    found = _MANY_DIGITS.search(text)
    line = None if found is None else text.count("\n", 0, found.start()) + 1
    return InputError("this number has too many digits", origin=Origin(file, line))


def _values(content: dict[str, Any]) -> Iterator[tuple[Path, int | float | str]]:
    """Every number, text and key, and the keys and places that lead to it."""
    left: list[tuple[tuple[str | int, ...], Any]] = [((), content)]
    while left:
        path, value = left.pop()
        if isinstance(value, dict):
            left += [((*path, key), inner) for key, inner in value.items()]
            yield from ((path, key) for key in value)
        elif isinstance(value, list):
            left += [((*path, place), inner) for place, inner in enumerate(value)]
        elif isinstance(value, int | float | str):
            yield path, value


def _check_text(path: Path, value: str, file: str, text: str) -> None:
    fault = fault_in(value)
    if fault is None:
        return
    column = next((key for key in reversed(path) if isinstance(key, str)), None)
    origin = Origin(file, line_of(text, path), column)
    raise InputError(f"this {fault[0]}", origin=origin, value=value, hint=fault[1])


def _no_number(path: Path, number: int | float, file: str, text: str) -> InputError:
    column = next((key for key in reversed(path) if isinstance(key, str)), None)
    origin = Origin(file, line_of(text, path), column)
    if isinstance(number, int):
        return InputError("this number is too large", origin=origin)
    if math.isfinite(number):
        return InputError("this number is too large", origin=origin, value=f"{number:g}")
    hint = "write digits, as in 1.5"
    return InputError("this number is none", origin=origin, value=str(number), hint=hint)
