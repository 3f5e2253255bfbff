"""A guest list and dinner files beside it."""

from collections.abc import Callable
from typing import Any

import pytest

from seating.intake import Intake, read_dinner
from seating.words.errors import InputError
from tests.seating.intake.reading import GUESTS


@pytest.fixture
def dinner(tmp_path) -> Callable[..., Intake]:
    """Return a function that reads a dinner file beside a list of 24 guests."""
    (tmp_path / "guests.csv").write_text(GUESTS)

    def read(text: str | bytes, guests: str | None = "guests.csv", **options: Any) -> Intake:
        data = text.encode() if isinstance(text, str) else text
        (tmp_path / "dinner.toml").write_bytes(data)
        options = {"dinner_file": tmp_path / "dinner.toml"} | options
        return read_dinner(None if guests is None else tmp_path / guests, **options)

    return read


@pytest.fixture
def complaint(dinner, tmp_path) -> Callable[..., str]:
    """Return a function from a dinner file to what is said about it, without the folder."""

    def said(text: str | bytes, **options: Any) -> str:
        with pytest.raises(InputError) as error:
            dinner(text, **options)
        return str(error.value).replace(f"{tmp_path}/", "")

    return said
