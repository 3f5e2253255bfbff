"""How well two people know each other, in words and numbers."""

from __future__ import annotations

from seating.words.errors import InputError
from seating.words.names import did_you_mean

MET, KNOWS, CLOSE = 1, 2, 3
STRENGTHS = {"met": MET, "knows": KNOWS, "close": CLOSE}
NO_STRENGTH = "a strength of acquaintance is met, knows or close: 1 to 3"


def strength_of(word: str) -> int:
    """The strength a word or a number stands for.

    Parameters
    ----------
    word : str
        ``met``, ``knows``, ``close``, or a number. Lists that come from elsewhere count
        minutes, messages or years; their unit is not known here, so any number above zero
        says *knows*, and zero says *stranger*.

    Returns
    -------
    int
        0 to 3.

    Raises
    ------
    InputError
        If it is neither, or a negative number.

    Examples
    --------
    >>> strength_of("close"), strength_of("12.5"), strength_of("0")
    (3, 2, 0)
    """
    known = STRENGTHS.get(word.strip().casefold())
    if known is not None:
        return known
    try:
        amount = float(word)
    except ValueError:
        amount = float("nan")
    if not 0 <= amount < float("inf"):
        hint = did_you_mean(word, STRENGTHS) or "strengths are met, knows, close, or a number"
        raise InputError("unknown strength of acquaintance", value=word, hint=hint)
    return KNOWS if amount > 0 else 0
