"""Cells that say yes, no or nothing, in several languages: one list of words for each.

A new answer that means yes is one more word of `YES`.
"""

from __future__ import annotations

from seating.words.columns import plain


def _words(written: str) -> frozenset[str]:
    return frozenset(plain(word) for word in written.split(";"))


YES = _words("""yes; y; true; t; x; 1; ok; ja; j; oui; o; sí; s; sì; sim; tak; da; да; ναι; evet;
    kyllä; はい; 是; 好; 예; نعم; כן""")
TICKS = frozenset("✓✔☑✅+")

# Words that say no and nothing else.
NO = _words("""no; nein; non; não; nee; nej; nie; нет; όχι; hayır; いいえ; 否; 아니요; لا; לא""")
# These say no where yes or no is asked, and may be something elsewhere: a gender, an egg.
ALSO_NO = _words("n; f; false; 0; ne; ei")
CROSSES = frozenset("✗✘☐❌-–—")

NOTHING = _words("""none; n/a; na; nil; nothing; nobody; kein; keine; keiner; nichts; niemand;
    aucun; aucune; rien; personne; ninguno; ninguna; nada; nadie; nessuno; nessuna; niente;
    nenhum; nenhuma; geen; ingen; inga""")


def says_yes(value: str) -> bool:
    """Whether an answer is yes.

    Examples
    --------
    >>> says_yes("Ja"), says_yes("ναι"), says_yes("✓"), says_yes("maybe")
    (True, True, True, False)
    """
    return plain(value) in YES or value.strip() in TICKS


def says_no(value: str) -> bool:
    """Whether an answer is no; one that is neither yes nor no may say something else.

    Examples
    --------
    >>> says_no("Nein"), says_no("F"), says_no("–"), says_no("")
    (True, True, True, False)
    """
    return plain(value) in NO or plain(value) in ALSO_NO or value.strip() in CROSSES


def says_nothing(value: str) -> bool:
    """Whether a cell is as good as blank.

    Examples
    --------
    >>> says_nothing("–"), says_nothing("N/A"), says_nothing("vegan"), says_nothing("🌱")
    (True, True, False, False)
    """
    return not value.strip("-–—./?_ ") or plain(value) in NO or plain(value) in NOTHING
