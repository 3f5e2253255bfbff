"""Colour with a meaning, for a terminal that shows any: without it the words are the same."""

from __future__ import annotations

from dataclasses import dataclass

GREEN, RED, BOLD, DIM, PLAIN_AGAIN = "\x1b[32m", "\x1b[31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"
TONES = {
    "": "",
    "good": GREEN,
    "bad": RED + BOLD,
    "quiet": DIM,
    "head": GREEN + BOLD,
    "edge": GREEN,
}
"""What a text is, and how a terminal shows it: nothing is told by colour alone."""


@dataclass(frozen=True)
class Paint:
    """Colours texts, or leaves them as they are.

    Parameters
    ----------
    colour : bool, optional
        Whether the terminal shows colours, and the host wants them.
    """

    colour: bool = False

    def __call__(self, tone: str, text: str) -> str:
        r"""A text on one line in its tone, a key of `TONES`; spaces around it are left alone.

        Examples
        --------
        >>> Paint(colour=True)("good", "  all kept"), Paint()("good", "  all kept")
        ('  \x1b[32mall kept\x1b[0m', '  all kept')
        """
        shown = text.strip(" ")
        if not (self.colour and TONES[tone] and shown):
            return text
        before = len(text) - len(text.lstrip(" "))
        after = text[before + len(shown) :]
        return f"{text[:before]}{TONES[tone]}{shown}{PLAIN_AGAIN}{after}"

    def after(self, first: str, tone: str, text: str) -> str:
        """Lines of which all but a first text is in a tone."""
        head, rest = (first, text[len(first) :]) if text.startswith(first) else ("", text)
        return head + "\n".join(self(tone, line) for line in rest.split("\n"))


PLAIN = Paint()
"""For files and pipes."""
