"""Where names stand around the tables of a page, as rules of its style sheet.

A table is a list of its guests. Where it has room, rules place each name at its seat; where it
has not, as on a phone, the list stands beside or below the table.
"""

from __future__ import annotations

from collections.abc import Sequence

from seating.outputs.drawing.table_drawing import INSIDE_SIZES, Lettering
from seating.outputs.drawing.table_spots import GAP, Outline, Spot
from seating.room.table import Table

PIXELS = 16.0
"""Of the drawing's units to a rem."""

NUMBER, MARKED, TO_SCROLL = 38.0, 20.0, 24.0
"""What a list needs beside its widest word: for numbers, for marked names, for a finger."""


def table_places(tables: Sequence[Table], lettering: Lettering) -> str:
    """Rules that place the names of a dinner's guests at their seats.

    Parameters
    ----------
    tables : sequence of Table
    lettering : Lettering

    Returns
    -------
    str
        A style sheet. Form ``f0`` and so on of a table (`form_symbols` numbers them) has seats
        ``s1`` and so on; lengths are rem.
    """
    examples = {table.form: table for table in tables}
    outlines = [Outline(table, lettering.pitch) for table in examples.values()]
    widest = max(outline.with_names(lettering.width)[2] for outline in outlines)
    bare = "".join(_bare(f".f{form}", outline) for form, outline in enumerate(outlines))
    drawn = "".join(
        _form(f".f{form}", outline, lettering.width) for form, outline in enumerate(outlines)
    )
    word = lettering.word + NUMBER + MARKED
    column = f".seated ol{{flex-basis:{_rem(word)}}}"
    column += f".host .seated ol{{flex-basis:{_rem(word + TO_SCROLL)}}}"
    named = "".join(f".z{size:.0f} h4{{font-size:{_rem(size)}}}" for size in INSIDE_SIZES)
    around = f"{column}{bare}@container (min-width:{_rem(widest)}){{{_ALL}{drawn}{named}}}"
    return around + _with_long_words(outlines, lettering, widest)


def _with_long_words(outlines: Sequence[Outline], lettering: Lettering, least: float) -> str:
    """Tables with a name of a very long word, of class ``long``: wider where there is room."""
    if lettering.longest <= lettering.width:
        return ""
    rules = []
    for form, outline in enumerate(outlines):
        wide = max(least, outline.with_names(lettering.longest)[2])
        drawn = _form(f".long.f{form}", outline, lettering.longest)
        rules.append(f"@container (min-width:{_rem(wide)}){{{drawn}}}")
    return "".join(rules)


_DISC_RADIUS = 0.875  # a little more than that of the ring below
_DISC = GAP / PIXELS + _DISC_RADIUS
_ALL = (
    ".seated{display:block;position:relative;flex:none;align-self:center;direction:ltr;"
    "margin:0;padding:0;border:0}"
    ".seated ol,.seated svg,.seated h4{position:absolute;margin:0}"
    ".seated ol{display:block;inset:0}"
    ".seated h4{display:flex;align-items:center;justify-content:center;text-align:center;z-index:1}"
    ".seated.o{margin-top:2.2rem}"
    ".seated.o h4{inset:-2.2rem 0 auto;width:auto;height:auto;font-size:1.35rem}"
    ".seated li{position:absolute;gap:0}"
    ".seated li::before{position:absolute}"
    ".seated .l,.seated .r{translate:0 -50%}"
    ".l::before,.r::before{top:calc(50% - 0.875rem - var(--d,0rem))}"
    f".seated .l{{text-align:right;justify-content:flex-end}}.l::before{{right:-{_DISC}rem}}"
    f".seated .r{{text-align:left}}.r::before{{left:-{_DISC}rem}}"
    ".seated .a,.seated .b{text-align:center;justify-content:center}"
    ".a::before,.b::before{left:calc(50% - 0.875rem)}"
    f".seated .a{{translate:0 -100%;align-items:flex-end}}.seated .b{{align-items:flex-start}}"
    f".a::before{{top:calc(100% + {_DISC - 2 * _DISC_RADIUS}rem - var(--d,0rem))}}"
    f".b::before{{top:calc(-{_DISC}rem - var(--d,0rem))}}"
    ".route,.leads{display:block}"
)


def _bare(form: str, outline: Outline) -> str:
    """The size of a table; where there is not room for it, it is smaller and has no numbers."""
    width = _rem(outline.bare[2])
    return (
        f"{form}{{flex-basis:max(19rem,calc({width} + 2.1rem))}}{form} svg{{width:{width}}}"
        f"@container (max-width:calc({width} + 2.6rem)){{{form} svg{{--numbers:0}}}}"
    )


def _form(form: str, outline: Outline, width: float) -> str:
    left, top, wide, high = outline.with_names(width)
    bare_left, bare_top, _, _ = outline.bare
    name_left, name_top, name_wide, name_high = outline.name_box
    rules = [
        f"{form}{{width:{_rem(wide)};height:{_rem(high)}}}",
        f"{form} svg{{left:{_rem(bare_left - left)};top:{_rem(bare_top - top)}}}",
        f"{form} h4{{left:{_rem(name_left - left)};top:{_rem(name_top - top)};"
        f"width:{_rem(name_wide)};height:{_rem(name_high)};line-height:1.1}}",
    ]
    places = [
        _seat(f"{form} .s{seat}", spot, left, top, wide, width)
        for seat, spot in enumerate(outline.spots, start=1)
    ]
    return "".join((*rules, *places, f"{form} li{{width:{_rem(width)}}}"))


def _seat(seat: str, spot: Spot, left: float, top: float, wide: float, width: float) -> str:
    """The rule of one seat: where its name is, and how far from it the seat."""
    x = spot.x - left
    if spot.side == "left":
        across = f"right:{_rem(wide - x + GAP)}"
    elif spot.side == "right":
        across = f"left:{_rem(x + GAP)}"
    else:
        across = f"left:{_rem(x - width / 2)}"
    off = f";--d:{_rem(spot.shift)}" if spot.shift else ""
    beyond = {"above": -GAP, "below": GAP}.get(spot.side, 0.0)
    return f"{seat}{{{across};top:{_rem(spot.y + spot.shift + beyond - top)}{off}}}"


def _rem(pixels: float) -> str:
    text = f"{pixels / PIXELS:.3f}".rstrip("0").rstrip(".")
    return "0rem" if text in ("-0", "") else f"{text}rem"
