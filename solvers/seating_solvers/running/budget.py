"""How much a search may spend."""

from __future__ import annotations

from dataclasses import dataclass

from seating.words.errors import InputError


@dataclass(frozen=True)
class Budget:
    """What every solver may spend; whichever is used up first ends the search.

    Parameters
    ----------
    seconds : float or None, optional
        Wall-clock ceiling. With the clock as the limit a run is not repeatable.
    iterations : int or None, optional
        Moves tried in all, whatever the number of workers. With this as the only limit a
        run depends on the seed alone.
    target : int or None, optional
        Introductions, in units of worth, that are good enough once no rule is broken.

    Raises
    ------
    InputError
        If a limit is not positive, or there is none at all.
    """

    seconds: float | None = 10.0
    iterations: int | None = None
    target: int | None = None

    def __post_init__(self) -> None:
        for name, limit in (("seconds", self.seconds), ("iterations", self.iterations)):
            if limit is not None and not limit > 0:
                raise InputError(f"a budget of {name} must be positive", value=str(limit))
        if self.seconds is None and self.iterations is None:
            raise InputError("a budget needs a limit of seconds or of iterations")
