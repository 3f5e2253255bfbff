"""The web of acquaintances before and after a dinner, drawn in one layout, for the host.

Up to `MOST_DOTS` guests are drawn as dots; of more, groups are, as a matrix: a picture of
thousands of lines shows nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan
from seating.outputs.drawing.acquaintance_matrix import Groups, groups_of, matrix_cells
from seating.outputs.drawing.table_drawing import Drawn
from seating.outputs.drawing.table_spots import number
from seating.outputs.drawing.web_names import DOT, SIZE, web_names
from seating.score.graph_change import Change

MOST_DOTS = 120
MOST_NAMED = 40
SEED = 7
WIDE, HIGH = 900.0, 620.0
NOTE = 28.0
APART, EDGE = 22.0, 20.0
"""Between the middles of two dots; between a dot and the edge of the drawing."""


@dataclass(frozen=True, eq=False)
class Web:
    """The web of a plan, ready to draw.

    Parameters
    ----------
    plan : Plan
    change : Change
    spots : ndarray of float64, shape (guests, 2), or None
        Where each guest's dot is; None where groups are drawn.
    groups : Groups or None
        None where dots are drawn.
    """

    plan: Plan
    change: Change
    spots: NDArray[np.float64] | None
    groups: Groups | None


def web_of(plan: Plan, change: Change) -> Web:
    """The layout of a plan's web, the same before and after.

    Parameters
    ----------
    plan : Plan
    change : Change
    """
    if change.people > MOST_DOTS:
        return Web(plan, change, None, groups_of(plan, change))
    return Web(plan, change, _layout(change), None)


def _layout(change: Change) -> NDArray[np.float64]:
    """By springs (Fruchterman and Reingold, 1991), those of old acquaintances the stiffer."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(change.people))
    graph.add_weighted_edges_from((*pair, 0.004) for pair in change.new.tolist())
    degree = np.bincount(change.before.ravel(), minlength=change.people)
    stiff = 1.6 / np.sqrt(degree[change.before[:, 0]] * degree[change.before[:, 1]])
    graph.add_weighted_edges_from(
        (*pair, weight) for pair, weight in zip(change.before.tolist(), stiff, strict=True)
    )
    length = 1.8 / max(change.people, 1) ** 0.5
    found = nx.spring_layout(graph, seed=SEED, iterations=200, k=length, method="force")
    spots = np.array([found[guest] for guest in range(change.people)])
    low, high = spots.min(axis=0), spots.max(axis=0)
    spread = np.where(high - low > 1e-9, high - low, 1.0)
    middle = np.where(high - low > 1e-9, 0.0, 0.5)
    inside = (spots - low) / spread + middle
    return _parted(np.asarray(inside * [WIDE - 200, HIGH - 80] + [100, 40]))


def _parted(spots: NDArray[np.float64]) -> NDArray[np.float64]:
    """Dots that lay over each other beside each other, within the drawing."""
    spots = spots.copy()
    for _ in range(60):
        between = spots[:, None] - spots[None]
        far = np.linalg.norm(between, axis=2)
        np.fill_diagonal(far, np.inf)
        if far.min(initial=np.inf) >= APART - 0.5:
            break
        # Two at one place part along a direction of their own.
        turn = np.arange(len(spots))
        own = np.stack([np.cos(turn), np.sin(turn)], axis=1)
        between = np.where((far < 1e-6)[..., None], own[:, None] - own[None], between)
        length = np.maximum(np.linalg.norm(between, axis=2), 1e-6)
        push = np.where(far < APART, (APART - far) / 2, 0.0) / length
        spots += (between * push[..., None]).sum(axis=1)
        spots = np.clip(spots, [EDGE, EDGE], [WIDE - EDGE, HIGH - EDGE])
    return spots


def web_drawing(
    web: Web, *, states: Sequence[str] = ("before", "after"), named: bool = True
) -> Drawn:
    """The web, before or after the dinner, or both in one drawing.

    It is for the host's eyes: without names, too, it can be held against the seats, and tells
    who knows whom.

    Parameters
    ----------
    web : Web
    states : sequence of {"before", "after"}, optional
    named : bool, optional
        Whether names stand in the drawing; a page tells them as one points.

    Returns
    -------
    Drawn
        What comes new stands in elements of class ``new``; what is so only before, ``old``.
    """
    if web.groups is not None:
        return matrix_cells(web.groups, states, named=named)
    spots = web.spots
    assert spots is not None
    lines = _lines(web.change.before, spots, "known", 'stroke="currentColor" stroke-opacity=".5"')
    new = _lines(web.change.new, spots, "new", 'stroke-opacity=".38"') if "after" in states else ""
    dots = new + lines + _dots(web, spots)
    if not named or web.change.people > MOST_NAMED:
        return Drawn(dots, 0, 0, WIDE, HIGH)
    names = web_names(web.plan.dinner.labels, spots, WIDE, HIGH)
    return Drawn(dots + names.content, 0, 0, WIDE, HIGH + names.below)


def _lines(pairs: np.ndarray, spots: NDArray[np.float64], kind: str, look: str) -> str:
    path = "".join(
        f"M{number(spots[one][0])} {number(spots[one][1])}"
        f"L{number(spots[two][0])} {number(spots[two][1])}"
        for one, two in pairs.tolist()
    )
    return f'<path class="{kind}" fill="none" {look} d="{path}"/>'


def _dots(web: Web, spots: NDArray[np.float64]) -> str:
    """A dot for each guest, empty where nobody is known yet."""
    alone = set(range(web.change.people)) - set(web.change.before.ravel().tolist())
    return "".join(
        f'<circle class="{"alone" if guest in alone else "dot"}" '
        f'cx="{number(x)}" cy="{number(y)}" r="{number(DOT)}"/>'
        for guest, (x, y) in enumerate(spots)
    )


def stated(drawn: Drawn, colours: dict[str, str], label: str, warning: str) -> str:
    """A web as a file of its own.

    Parameters
    ----------
    drawn : Drawn
    colours : dict of str to str
        Of the theme.
    label : str
        What it shows, for those who cannot see it.
    warning : str
        Whom it is for, which stands on it.

    Returns
    -------
    str
        An ``<svg>`` element with its own style.
    """
    said = escape(warning)
    wide, high = max(drawn.width, WIDE), drawn.height + NOTE
    note = (
        f'<text x="{number(drawn.left + wide - 12)}" y="{number(drawn.top + high - 8)}" '
        f'text-anchor="end" fill="{colours["quiet"]}">{said}</text>'
    )
    box = " ".join(number(side) for side in (drawn.left, drawn.top, wide, high))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" '
        f'width="{number(wide)}" height="{number(high)}" role="img" '
        f'aria-label="{escape(label)}" color="{colours["ink"]}" fill="{colours["ink"]}" '
        f'direction="ltr" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="{number(SIZE)}">'
        f"<title>{escape(label)} ({said})</title><style>{_style(colours)}</style>"
        f"{drawn.content}{note}</svg>"
    )


def _style(colours: dict[str, str]) -> str:
    rules: Sequence[str] = (
        f"path.new{{stroke:{colours['accent']}}}",
        f".dot,.cell{{fill:{colours['accent']}}}",
        f".alone{{fill:#fff;stroke:{colours['accent']};stroke-width:1.6}}",
        ".behind{fill:#fff;fill-opacity:.85}",
        f".frame{{fill:none;stroke:{colours['hairline']}}}",
    )
    return "".join(rules)
