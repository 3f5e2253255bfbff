"""Finite abelian groups as products of cyclic groups, elements numbered 0 .. order - 1."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class AbelianGroup:
    """The group Z_a x Z_b x ...; element number = digits in mixed radix, last digit fastest.

    Every finite abelian group is of this form (the fundamental theorem of finite abelian
    groups, e.g. Lang, *Algebra*, I.8).

    Parameters
    ----------
    moduli : tuple of int
        Orders of the cyclic factors, each at least 1.

    Examples
    --------
    >>> klein = AbelianGroup((2, 2))
    >>> klein.add(np.array([1, 3]), np.array([1, 1])).tolist()
    [0, 2]
    """

    moduli: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.moduli or min(self.moduli) < 1:
            raise ValueError(f"a group needs cyclic factors of order 1 or more, not {self.moduli}")

    @property
    def order(self) -> int:
        """Number of elements."""
        return prod(self.moduli)

    def add(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Ints:
        """Sum of elements, arrays broadcast."""
        return self._combine(np.asarray(a, np.int64), np.asarray(b, np.int64), 1)

    def subtract(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Ints:
        """Difference of elements, arrays broadcast."""
        return self._combine(np.asarray(a, np.int64), np.asarray(b, np.int64), -1)

    def _combine(self, a: Ints, b: Ints, sign: int) -> Ints:
        if len(self.moduli) == 1:
            return np.asarray((a + sign * b) % self.moduli[0])
        result = np.zeros(np.broadcast_shapes(a.shape, b.shape), np.int64)
        place = 1
        for modulus in reversed(self.moduli):
            digit = ((a // place) % modulus + sign * ((b // place) % modulus)) % modulus
            result += place * digit
            place *= modulus
        return result

    def __str__(self) -> str:
        return " x ".join(f"Z{modulus}" for modulus in self.moduli)


def cyclic(order: int) -> AbelianGroup:
    """The cyclic group of the given order."""
    return AbelianGroup((order,))


def factorised(number: int) -> dict[int, int]:
    """Prime factors with their exponents.

    Examples
    --------
    >>> factorised(60)
    {2: 2, 3: 1, 5: 1}
    """
    factors: dict[int, int] = {}
    divisor = 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            number //= divisor
        divisor += 1
    if number > 1:
        factors[number] = factors.get(number, 0) + 1
    return factors
