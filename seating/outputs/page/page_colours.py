"""The colours of a page, light and dark: those of the host's theme, so strong that all can read.

Contrast is that of the Web Content Accessibility Guidelines 2.2 (relative luminance): 4.5 for
text, 3 for borders.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls

from seating.outputs.choices.theme import Theme

TEXT, BORDER, IN_THE_DARK = 4.5, 3.0, 8.0
DARK_SHEET, DARK_TINT, DARK_INK = "#161915", "#252b24", "#ece8df"
DARK_QUIET, DARK_HAIRLINE = "#b5aea1", "#4b4a44"
Light = tuple[float, float, float]


def page_colours(theme: Theme) -> dict[str, dict[str, str]]:
    """Colours by their names, for a ``light`` and a ``dark`` page.

    Parameters
    ----------
    theme : Theme

    Returns
    -------
    dict of str to dict
        ``ink``, ``quiet``, ``accent``, ``edge`` (of borders), ``tint``, ``sheet`` and
        ``on_accent``.
    """
    light = _readable(theme.sheet, theme.tint, theme.ink, theme.quiet, theme.accent, theme.hairline)
    accent = strong(theme.accent, (DARK_SHEET,), IN_THE_DARK)
    dark = _readable(DARK_SHEET, DARK_TINT, DARK_INK, DARK_QUIET, accent, DARK_HAIRLINE)
    return {"light": light, "dark": dark}


def _readable(
    sheet: str, tint: str, ink: str, quiet: str, accent: str, hairline: str
) -> dict[str, str]:
    grounds = (sheet, tint)
    accent = strong(accent, grounds, TEXT)
    white, black = contrast("#ffffff", accent), contrast("#000000", accent)
    return {
        "ink": strong(ink, grounds, TEXT),
        "quiet": strong(quiet, grounds, TEXT),
        "accent": accent,
        "edge": strong(hairline, grounds, BORDER),
        "tint": tint,
        "sheet": sheet,
        "on_accent": "#ffffff" if white > black else "#000000",
    }


def strong(colour: str, grounds: tuple[str, ...], ratio: float) -> str:
    """A colour as it is, or lighter or darker until it stands out from its grounds.

    Examples
    --------
    >>> strong("#1f4d3a", ("#ffffff",), 4.5), strong("#ffff00", ("#ffffff",), 4.5)
    ('#1f4d3a', '#777700')
    """
    lighter = min(contrast("#ffffff", ground) for ground in grounds)
    darker = min(contrast("#000000", ground) for ground in grounds)
    end = 1.0 if lighter > darker else 0.0
    shades = (_shade(colour, end, step / 60) for step in range(61))
    return next(
        (shade for shade in shades if all(contrast(shade, ground) >= ratio for ground in grounds)),
        "#ffffff" if end else "#000000",
    )


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21.

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff")), contrast("#123456", "#123456")
    (21, 1.0)
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _parts(colour: str) -> Light:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _shade(colour: str, end: float, share: float) -> str:
    """A lighter or darker shade of a colour, of the same hue."""
    if not share:
        return colour
    hue, light, saturation = rgb_to_hls(*_parts(colour))
    shade = hls_to_rgb(hue, light + (end - light) * share, saturation)
    return "#" + "".join(f"{round(255 * part):02x}" for part in shade)
