"""Kronecker products: arrays of two groups make an array of their product."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup
from seating_solvers.schedules.arrays.difference_array import DifferenceArray


def product(first: DifferenceArray, second: DifferenceArray) -> DifferenceArray:
    """Letters are pairs of letters, offsets pairs of offsets; courses the fewer of the two.

    Two pairs of letters differ in one place at least, and there the differences are distinct
    (MacNeish 1922, as a direct product of difference matrices: Colbourn and Dinitz, VI.17).
    """
    courses = min(first.courses, second.courses)
    high = np.repeat(first.m[:courses], second.letters, axis=1)
    low = np.tile(second.m[:courses], (1, first.letters))
    group = AbelianGroup(first.group.moduli + second.group.moduli)
    return DifferenceArray(
        group, high * second.group.order + low, f"{first.how} times {second.how}"
    )
