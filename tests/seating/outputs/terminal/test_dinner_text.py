"""A dinner in one sentence."""

from dataclasses import replace

from seating import Dinner
from seating.outputs.terminal import (
    dinner_text,
)


def dinner_of(count: int, tables: str, **options: object) -> Dinner:
    return Dinner.of([f"Guest {number}" for number in range(count)], tables, **options)  # type: ignore[arg-type]


def test_a_dinner_in_one_sentence():
    dinner = dinner_of(61, "8x8", knows=[("1", "2"), ("3", "4")])
    assert dinner_text(dinner, ["column company"]) == (
        "61 guests, 8 tables, 3 courses; 2 pairs know each other (column company)"
    )
    assert dinner_text(replace(dinner, title="May\ndinner")).startswith("May dinner\n\n61 guests")
