"""Who knows whom, group by group: a large dinner's web as a matrix of shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan
from seating.outputs.drawing.lettering import SPARE, cut, ems, printable
from seating.outputs.drawing.table_drawing import Drawn
from seating.outputs.drawing.table_spots import number
from seating.outputs.drawing.web_names import SIZE
from seating.people.pairs import Ints
from seating.score.graph_change import Change
from seating.words.columns import public_columns
from seating.words.names import fold

if TYPE_CHECKING:
    import networkx as nx

MOST_GROUPS = 24
MATRIX, LARGEST = 624.0, 64.0
"""Side of a matrix of many groups; of a cell where they are few."""

LONGEST = 20.0
"""Of a group's name beside its row, in sizes."""

NUMBERS = 36.0
"""Room for the numbers of rows."""


@dataclass(frozen=True, eq=False)
class Groups:
    """A dinner's guests in groups, and how many of their pairs know each other.

    Parameters
    ----------
    names : tuple of str
        Of the groups.
    before, after : ndarray of float64, shape (groups, groups)
        Shares of the pairs between two groups who know each other, from 0 to 1.
    """

    names: tuple[str, ...]
    before: NDArray[np.float64]
    after: NDArray[np.float64]

    @property
    def cell(self) -> float:
        """The side of a cell as drawn."""
        return min(LARGEST, MATRIX // len(self.names))


def groups_of(plan: Plan, change: Change) -> Groups:
    """The groups of a dinner: a public column that has few values, else clusters.

    Parameters
    ----------
    plan : Plan
    change : Change
    """
    names, of = _by_column(plan) or _by_cluster(plan, change)
    sizes = np.bincount(of, minlength=len(names))
    pairs = np.outer(sizes, sizes) - np.diag(sizes)
    possible = np.maximum(pairs, 1)
    return Groups(
        tuple(names),
        _counted(change.before, of, len(names)) / possible,
        _counted(change.after, of, len(names)) / possible,
    )


def _counted(pairs: Ints, of: Ints, groups: int) -> Ints:
    """Ordered pairs between groups, shape (groups, groups)."""
    counts = np.zeros((groups, groups), dtype=np.int64)
    np.add.at(counts, (of[pairs[:, 0]], of[pairs[:, 1]]), 1)
    return np.asarray(counts + counts.T)


def _by_column(plan: Plan) -> tuple[list[str], Ints] | None:
    for column in public_columns():
        values = [fold(guest.get(column)) for guest in plan.dinner.guests]
        known = sorted(set(values))
        if 2 <= len(known) <= MOST_GROUPS:
            spelled = {fold(g.get(column)): g.get(column) for g in plan.dinner.guests}
            names = [printable(spelled[value]) or "–" for value in known]
            return names, np.array([known.index(value) for value in values])
    return None


def _by_cluster(plan: Plan, change: Change) -> tuple[list[str], Ints]:
    """Clusters of the web before (Blondel et al., 2008), the smaller ones as one."""
    import networkx as nx

    graph = nx.Graph(change.before.tolist())
    found = nx.community.louvain_communities(graph, seed=0) if len(graph) else []
    large = sorted(found, key=lambda one: (-len(one), min(one)))[: MOST_GROUPS - 1]
    of = np.full(change.people, len(large), dtype=np.int64)
    for index, members in enumerate(large):
        of[sorted(members)] = index
    names = [_called(plan, graph, members) for members in large]
    return ([*names, "…"] if (of == len(large)).any() else names), of


def _called(plan: Plan, graph: nx.Graph, members: set[int]) -> str:
    """A cluster by the one in it who knows most of the others, and how many there are."""
    first = max(sorted(members), key=lambda guest: len(graph[guest]))
    return f"{printable(plan.dinner.label(first))} +{len(members) - 1}"


def matrix_cells(groups: Groups, states: Sequence[str], *, named: bool = True) -> Drawn:
    """The matrix, before or after, or both in one drawing.

    Parameters
    ----------
    groups : Groups
    states : sequence of {"before", "after"}
    named : bool, optional
        Whether the names of the groups stand beside their rows.

    Returns
    -------
    Drawn
        Squares whose areas are the shares: of class ``old`` before, ``new`` after.
    """
    parts = []
    for state, kind, shares in (("before", "old", groups.before), ("after", "new", groups.after)):
        if state not in states:
            continue
        cells = "".join(
            _square(row, column, float(shares[row, column]), groups.cell)
            for row, column in np.argwhere(shares > 0).tolist()
        )
        parts.append(f'<g class="{kind}">{cells}</g>')
    side = len(groups.names) * groups.cell
    frame = f'<rect class="frame" x="0" y="0" width="{number(side)}" height="{number(side)}"/>'
    content = frame + "".join(parts)
    if not named:
        return Drawn(content, -10, -10, side + 20, side + 20)
    longest = max(ems(cut(name, LONGEST)) for name in groups.names)
    room = longest * SIZE * SPARE + NUMBERS + 12
    over = SIZE + 12
    return Drawn(content + _heads(groups), -room, -over, room + side + 10, over + side + 10)


def _heads(groups: Groups) -> str:
    """The groups beside their rows, by number, and their numbers over the columns."""
    size = f'font-size="{number(SIZE)}"'
    parts = []
    for place, name in enumerate(groups.names):
        middle = (place + 0.5) * groups.cell
        y = number(middle + 0.33 * SIZE)
        parts.append(
            f'<text x="{number(-NUMBERS)}" y="{y}" text-anchor="end" {size}>'
            f"{escape(cut(name, LONGEST))}</text>"
            f'<text x="-8" y="{y}" text-anchor="end" {size}>{place + 1}</text>'
            f'<text x="{number(middle)}" y="-8" text-anchor="middle" {size}>{place + 1}</text>'
        )
    return "".join(parts)


def _square(row: int, column: int, share: float, cell: float) -> str:
    side = max((cell - 2) * share**0.5, 1.0)
    x = column * cell + (cell - side) / 2
    y = row * cell + (cell - side) / 2
    return (
        f'<rect class="cell" x="{number(x)}" y="{number(y)}" '
        f'width="{number(side)}" height="{number(side)}"/>'
    )
