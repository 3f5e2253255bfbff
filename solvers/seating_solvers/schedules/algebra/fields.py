"""Finite fields GF(q), elements numbered 0 .. q - 1, from powers of a primitive element."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints, factorised


class Field:
    """GF(p^k): an element's number holds the coefficients of a polynomial over Z_p, base p.

    Addition is that of the group Z_p^k; multiplication adds logarithms to a primitive element.

    Parameters
    ----------
    order : int
        A prime power.

    Raises
    ------
    ValueError
        If `order` is not a prime power.

    Examples
    --------
    >>> four = Field(4)
    >>> four.multiply(2, 3).item(), four.add(2, 3).item()
    (1, 1)
    """

    def __init__(self, order: int) -> None:
        if not is_prime_power(order):
            raise ValueError(f"there is no field with {order} elements: not a prime power")
        ((self.characteristic, self.degree),) = factorised(order).items()
        self.order = order
        self.group = AbelianGroup((self.characteristic,) * self.degree)

    @cached_property
    def powers(self) -> Ints:
        """The q - 1 powers of a primitive element, beginning with 1."""
        return _powers(self.characteristic, self.degree)

    @cached_property
    def log(self) -> Ints:
        """Exponent of each element as a power; entry 0 is meaningless and -1."""
        log = np.full(self.order, -1, np.int64)
        log[self.powers] = np.arange(self.order - 1)
        return log

    def add(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Ints:
        """Sum of elements, arrays broadcast."""
        return self.group.add(a, b)

    def subtract(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Ints:
        """Difference of elements, arrays broadcast."""
        return self.group.subtract(a, b)

    def multiply(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Ints:
        """Product of elements, arrays broadcast."""
        a, b = np.asarray(a, np.int64), np.asarray(b, np.int64)
        if self.degree == 1:
            return np.asarray(a * b % self.order)
        product = self.powers[(self.log[a] + self.log[b]) % (self.order - 1)]
        return np.asarray(np.where((a == 0) | (b == 0), 0, product))

    def power(self, a: npt.ArrayLike, exponent: int) -> Ints:
        """`a` to a positive power, element by element."""
        a = np.asarray(a, np.int64)
        result = self.powers[self.log[a] * exponent % (self.order - 1)]
        return np.asarray(np.where(a == 0, 0, result))

    def inverse(self, a: npt.ArrayLike) -> Ints:
        """1 / a for elements other than 0."""
        return np.asarray(self.powers[-self.log[np.asarray(a, np.int64)] % (self.order - 1)])


def is_prime_power(number: int) -> bool:
    """Whether a field with that many elements exists (Galois 1830)."""
    return number > 1 and len(factorised(number)) == 1


@lru_cache(maxsize=32)
def _powers(prime: int, degree: int) -> Ints:
    """Powers of a primitive element: the first polynomial whose root runs through all of them."""
    order = prime**degree
    for tail in range(1, order * prime):
        powers = _powers_of_root(prime, degree, tail)
        if len(powers) == order - 1:
            return np.array(powers, np.int64)
    raise AssertionError("every finite field has a primitive element")


def _powers_of_root(prime: int, degree: int, tail: int) -> list[int]:
    """1, x, x^2, ... until 1 comes back, where x^degree = the polynomial numbered `tail`."""
    order, top = prime**degree, prime ** (degree - 1)
    if degree == 1:
        return _multiples(prime, tail)
    group = AbelianGroup((prime,) * degree)
    scaled = [0]
    for _ in range(prime - 1):
        scaled.append(group.add(scaled[-1], tail).item())
    powers, value = [1], prime
    while value > 1 and len(powers) < order:
        powers.append(value)
        carry, low = divmod(value, top)
        value = _add(low * prime, scaled[carry], prime)
    return powers if value == 1 else []


def _multiples(prime: int, root: int) -> list[int]:
    powers, value = [1], root % prime
    while value > 1:
        powers.append(value)
        value = value * root % prime
    return powers if value == 1 else []


def _add(a: int, b: int, prime: int) -> int:
    """Digit-wise sum in base `prime`."""
    if prime == 2:
        return a ^ b
    result, place = 0, 1
    while a or b:
        result += place * (
            (a + b) % prime if a < prime and b < prime else (a % prime + b % prime) % prime
        )
        a, b, place = a // prime, b // prime, place * prime
    return result
