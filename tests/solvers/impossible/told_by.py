"""What one argument says of a dinner."""

from collections.abc import Callable, Iterator

from seating import Dinner, Guest
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.impossible.counted_evening import Evening, Finding


def evening_of(dinner: Dinner) -> Evening:
    """Everything that the rules of a dinner ask."""
    return Evening(dinner, tuple(asked_rules(dinner)))


def told(argument: Callable[[Evening], Iterator[Finding]], dinner: Dinner) -> tuple[str, str]:
    """The first finding of the argument: why, and what it would take; empty where there is none."""
    found = next(argument(evening_of(dinner)), None)
    return ("", "") if found is None else (found.why, found.way)


def why(argument: Callable[[Evening], Iterator[Finding]], dinner: Dinner) -> str:
    """Why the argument says that rules cannot be kept; empty where it says nothing."""
    return told(argument, dinner)[0]


def guests(count: int, **columns: list[str]) -> list[Guest]:
    """Guests called Guest 1 and so on, the first of whom have a value in columns."""
    return [
        Guest(
            f"Guest {number + 1}",
            fields={
                column: values[number] for column, values in columns.items() if number < len(values)
            },
        )
        for number in range(count)
    ]
