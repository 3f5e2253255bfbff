"""What can go wrong, said so that a host can mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST_ERRORS = 20

Hint = str | Callable[[], str | None] | None
"""What may have been meant: a sentence, or what makes it when it is told."""

MOST_SHOWN, MOST_SAID, MOST_TOLD = 200, 2_000, 4_000


class SeatingError(Exception):
    """Base of every error this package raises on purpose."""


@dataclass(frozen=True)
class Origin:
    """Where something was written.

    Parameters
    ----------
    file : str
        Name of the file, as the user gave it; ``"-"`` for standard input.
    line : int, optional
        Line in that file, from 1 (for a workbook: the row).
    column : str, optional
        Name of the column or key.
    """

    file: str
    line: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        parts = ["standard input" if self.file == "-" else clipped(self.file)]
        if self.line is not None:
            parts.append(f"line {self.line}")
        if self.column is not None:
            kind = "key" if self.file.lower().endswith(".toml") else "column"
            parts.append(f"{kind} {clipped(self.column)}")
        return ", ".join(parts)


class InputError(SeatingError):
    """The input cannot be used as it is.

    Parameters
    ----------
    what : str
        What is wrong, in one sentence without a full stop.
    origin : Origin, optional
        Where it is wrong.
    value : object, optional
        The offending value: as it was written, or as Python writes it if it is no text.
    hint : str or callable, optional
        What might have been meant, or what to do. Of thousands of errors few are told: a hint that
        takes a search is a function, which is called for those alone.
    """

    def __init__(
        self,
        what: str,
        *,
        origin: Origin | None = None,
        value: object = None,
        hint: Hint = None,
    ) -> None:
        self.what = what
        self.origin = origin
        self.value = value if value is None or isinstance(value, str) else repr(value)
        self._hint = hint
        super().__init__(what)

    @property
    def hint(self) -> str | None:
        """What might have been meant, or what to do."""
        if callable(self._hint):
            self._hint = self._hint()
        return self._hint

    def __reduce__(self) -> tuple[object, ...]:
        """As pickle needs it: no function goes along."""
        return type(self), self.args, {**self.__dict__, "_hint": self.hint}

    def __str__(self) -> str:
        text = clipped(self.what, MOST_SAID)
        if self.value is not None:
            text += f": {shown(self.value)}"
        if self.origin is not None:
            text = f"{self.origin}: {text}"
        if self.hint is not None:
            text += f"\n  {clipped(self.hint, MOST_SAID)}"
        return text

    def said_of(self, origin: Origin | None, hint: str | None = None) -> InputError:
        """The same error of a place, and what to do if it does not say."""
        return InputError(self.what, origin=origin, value=self.value,
                          hint=lambda: self.hint or hint)  # fmt: skip

    def without_hint(self) -> InputError:
        """The error alone."""
        return InputError(self.what, origin=self.origin, value=self.value)


def shown(value: str) -> str:
    """A value in quotes, as much of it as is of use.

    Examples
    --------
    >>> shown("Ana"), shown("9" * 5000)[-24:]
    ("'Ana'", "9'... (5,000 characters)")
    """
    # what cannot be seen is written out, and so takes several letters
    whole = repr(value[: MOST_SHOWN + 1])
    if len(whole) <= MOST_SHOWN + len("''") and len(value) <= MOST_SHOWN:
        return whole
    part = value[: MOST_SHOWN * MOST_SHOWN // max(len(whole), MOST_SHOWN)]
    return f"{part!r}... ({len(value):,} characters)"


def clipped(text: str, most: int = MOST_SHOWN) -> str:
    """A text, or as much of it as is of use.

    Examples
    --------
    >>> clipped("Ana Ruiz"), clipped("Ana Ruiz", 3)
    ('Ana Ruiz', 'Ana...')
    """
    return text if len(text) <= most else f"{text[:most]}..."


class InputErrors(InputError):
    """Several things that cannot be used as they are.

    Parameters
    ----------
    errors : sequence of InputError
        Two or more; the first `MOST_ERRORS` are told, or fewer of those that are long, and how
        many more there are.
    """

    def __init__(self, errors: Sequence[InputError]) -> None:
        self.errors = tuple(errors)
        first = self.errors[0]
        super().__init__(first.what, origin=first.origin, value=first.value,
                         hint=lambda: first.hint)  # fmt: skip

    def __reduce__(self) -> tuple[object, ...]:
        """As pickle needs it."""
        return InputErrors, (self.errors,)

    def __str__(self) -> str:
        hints: set[str | None] = set()
        told: list[str] = []
        for error in self.errors[:MOST_ERRORS]:
            known = error.hint in hints  # what is to be done is said once
            said = str(error.without_hint() if known else error)
            if told and sum(map(len, told)) + len(said) > MOST_TOLD:
                break
            told.append(said)
            hints.add(error.hint)
        more = len(self.errors) - len(told)
        rest = f"\nand {more:,} more" if more > 0 else ""
        return f"{len(self.errors):,} errors\n" + "\n".join(told) + rest


class Impossible(SeatingError):
    """No plan can keep what was asked."""
