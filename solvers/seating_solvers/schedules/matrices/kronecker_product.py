"""Kronecker products: matrices over two groups make one over their product."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup


def kronecker_product(first: DifferenceMatrix, second: DifferenceMatrix) -> DifferenceMatrix:
    """Letters are pairs of letters, offsets pairs of offsets; courses the fewer of the two.

    Two pairs of letters differ in one place at least, and there the differences are distinct
    (MacNeish 1922, as a direct product of difference matrices: Colbourn and Dinitz, VI.17).
    """
    courses = min(first.courses, second.courses)
    high = np.repeat(first.m[:courses], second.letters, axis=1)
    low = np.tile(second.m[:courses], (1, first.letters))
    group = AbelianGroup(first.group.moduli + second.group.moduli)
    return DifferenceMatrix(
        group, high * second.group.order + low, f"{first.how} times {second.how}"
    )
