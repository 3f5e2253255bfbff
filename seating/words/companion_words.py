"""How hosts write that somebody comes along: *plus one*, *and guest*, *mit Begleitung*."""

from __future__ import annotations

import re

from seating.words.names import bare


def _alternatives(written: str) -> str:
    """Words as a pattern, the longest first, without accents as `bare` has them."""
    words = (" ".join(bare(word).split()) for word in written.split(";"))
    ordered = sorted({word for word in words if word}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"[ -]") for word in ordered)


# Somebody whose name is not known.
SOMEBODY = _alternatives("""guest; a guest; one guest; his guest; her guest; their guest; plus
    one; plusone; plus 1; one; date; companion; partner; spouse; wife; husband; his wife; her
    husband; girlfriend; boyfriend; fiance; fiancee; friend; significant other; one other; so;
    gast; begleitung; begleiter; begleiterin; begleitperson; partnerin; ehefrau; ehemann;
    ehepartner; frau; mann; freund; freundin; seine frau; ihr mann; invité; invitée; un invité;
    accompagnant; accompagnante; accompagnateur; conjoint; conjointe; sa femme; son mari;
    épouse; époux; compagne; compagnon; une personne; invitado; invitada; acompañante; pareja;
    su pareja; esposa; esposo; su esposa; su esposo; su mujer; marido; ospite; accompagnatore;
    accompagnatrice; compagno; compagna; moglie; marito; coniuge; convidado; convidada;
    acompanhante; parceiro; parceira; mulher; cônjuge; introducé; introducee; vrouw; man;
    echtgenoot; echtgenote; vriendin; vriend; gäst; sällskap; respektive; sambo; fru; make;
    maka; medföljande; osoba towarzyska; osoba towarzyszaca""")

# So many people, said behind a number.
PEOPLE = _alternatives("""guest; guests; people; persons; person; pax; pers; p; others; other;
    more; friends; adults; kids; kid; children; child; babies; baby; seats; places; tickets;
    attendees; in all; in total; total; gast; gaste; personen; leute; kinder; kind; erwachsene;
    begleitung; begleitungen; begleitpersonen; platze; invités; invitées; personnes; personne;
    accompagnants; enfants; enfant; adultes; places; invitados; personas; persona; acompañantes;
    niños; niño; hijos; adultos; ospiti; persone; accompagnatori; bambini; bambino; figli;
    adulti; convidados; pessoas; pessoa; acompanhantes; crianças; criança; filhos; gasten;
    kinderen; volwassenen; gäster; personer; barn; vuxna""")

# More than one, nobody says how many.
SEVERAL = _alternatives("""family; the family; his family; her family; kids; the kids; children;
    the children; friends; guests; sons; daughters; parents; co; team; familie; seine familie;
    ihre familie; kinder; gäste; freunde; famille; sa famille; enfants; les enfants; familia; su
    familia; hijos; niños; famiglia; figli; bambini; família; filhos; gezin; kinderen; gasten;
    familj; barn; gäster""")

# Patterns of so many words are compiled when something is first held against them, if ever.

# A whole household, by its name.
_HOUSEHOLD = (
    r"(?:the )?(?:family|familie|fam\.|famille|familia|famiglia|familjen|eheleute|ehepaar|"
    r"geschwister) (?:of )?\S.*|\S.* (?:family|household|familie)|the \S+s"
)

# Whoever is called so has no name yet.
_NOBODY_YET = (
    rf"(?:\+ ?)?(?:{SOMEBODY})(?: (?:tba|tbc|tbd))?|[+&]? ?1|[+?]|tb[abcdh]|n\.? ?n\.?"
    r"|to be (?:announced|confirmed|named)|(?:unknown|unnamed)(?: guest)?"
    r"|(?:info|information|name|details) (?:requested|required|missing|needed|pending|unknown)"
    r"|no name|not provided|not given|anonymous|vacant|plus one guest|\+ ?1 guest|guest name"
    r"|name (?:tba|tbc|to follow|folgt)|unbekannt|noch offen|inconnu|a confirmer|por confirmar"
    r"|desconocido|da definire|a definir|onbekend|okand"
)

_LETTERS = re.compile(r"[^\W\d_]+")
# Every word of what is said of them: those of the pattern itself, and what its marks make of them.
_NOBODYS_WORDS = frozenset(_LETTERS.findall(_NOBODY_YET)) | {
    *(f"tb{last}" for last in "abcdh"),
    "nn",
}

# Firms, whose ampersand is no "and" between people.
_FIRM_WORDS = _alternatives("""ltd; limited; inc; incorporated; corp; corporation; llc; llp; plc;
    gmbh; mbh; ag; kg; ohg; gbr; ug; ev; e.v; se; sa; s.a; sarl; sas; spa; s.p.a; srl; s.r.l; sl;
    s.l; bv; b.v; nv; n.v; ab; oy; oyj; as; aps; lda; ltda; pty; co; company; cie; sons; son;
    brothers; bros; söhne; fils; hijos; figli; filhos; zonen; söner; partners; partner;
    associates; group; gruppe; groupe; grupo; gruppo; holding; holdings; bank; studio; studios;
    agency; consulting; foundation; trust; university; institute; society; club; verein;
    stiftung; school; college; hotel; restaurant; bakery; theatre; theater; museum; architects;
    solicitors; law""")
_FIRM = rf"(?:^| )(?:{_FIRM_WORDS})\.?(?: |$|,)"

_TITLE_WORDS = """mr mrs ms miss mx dr prof professor sir lady lord dame rev reverend father sister
    herr frau hr dipl ing m mme mlle monsieur madame mademoiselle maitre sr sra srta senor senora
    senorita don dona sig sigra signor signora signore dott dottssa avv dhr mevr mw mevrouw fru"""
TITLES = frozenset(_TITLE_WORDS.split())


def is_nobody_yet(text: str) -> bool:
    """Whether it stands for somebody whose name is not known.

    Examples
    --------
    >>> is_nobody_yet("Guest"), is_nobody_yet("TBA"), is_nobody_yet("Jane Guest")
    (True, True, False)
    """
    return re.fullmatch(_NOBODY_YET, bare(text)) is not None


def may_be_of_nobody(word: str) -> bool:
    """Whether a text with this word may stand for somebody whose name is not known.

    Parameters
    ----------
    word : str
        What stands between spaces; digits may be left out.

    Examples
    --------
    >>> may_be_of_nobody("guest"), may_be_of_nobody("(TBA)"), may_be_of_nobody("Ruiz")
    (True, True, False)
    """
    return _NOBODYS_WORDS.issuperset(_LETTERS.findall(bare(word)))


# Of whom somebody is the guest, where that is all that is known of them.
_OF_WORDS = ("of", "von", "de", "d'", "di", "van", "till", "to", "for")
_OF = rf"(?:{'|'.join(_OF_WORDS)})"
_GUEST_OF = (
    rf"(?:(?:a |the )?(?:{SOMEBODY})|[+&] ?1) {_OF} ?(?P<of>\S.*)"
    rf"|(?P<whose>\S.*?)(?:'s|’s|s'|s’) (?:[+&] ?1|{SOMEBODY})"
    rf"|(?:[+&] ?1|plus one|guest|gast|begleitung) \((?P<in>[^()]+)\)"
)


def whose_guest(text: str) -> str | None:
    """Whose guest a name says that somebody is, or None where it is a name.

    Examples
    --------
    >>> whose_guest("Iris's +1"), whose_guest("Guest of Bo Lim"), whose_guest("Ana Guest")
    ('Iris', 'Bo Lim', None)
    """
    if not any(map(may_say_whose, text.split())):
        return None  # as nearly all names of a long list
    found = re.fullmatch(_GUEST_OF, " ".join(text.split()), re.IGNORECASE)
    return None if found is None else found["of"] or found["whose"] or found["in"]


def may_say_whose(word: str) -> bool:
    """Whether `whose_guest` is to be asked of a text with this word; of no other text.

    Parameters
    ----------
    word : str
        What stands between spaces; digits may be left out.

    Examples
    --------
    >>> may_say_whose("of"), may_say_whose("Iris's"), may_say_whose("Ruiz")
    (True, True, False)
    """
    text = word.lower()
    return not word.isascii() or "'" in word or "(" in word or text.startswith(_OF_WORDS)


def is_household(text: str) -> bool:
    """Whether it names a household rather than somebody of it.

    Examples
    --------
    >>> is_household("Familie Müller"), is_household("The Foxes"), is_household("Ana Family")
    (True, True, True)
    """
    return re.fullmatch(_HOUSEHOLD, bare(text)) is not None


def is_firm(text: str) -> bool:
    """Whether it is the name of a firm.

    Examples
    --------
    >>> is_firm("Harper & Finch Ltd"), is_firm("Smith & Sons"), is_firm("Tom & Jane Fox")
    (True, True, False)
    """
    return re.search(_FIRM, bare(text)) is not None


def is_title(word: str) -> bool:
    """Whether a word is a title before a name.

    Examples
    --------
    >>> is_title("Mrs."), is_title("Ana")
    (True, False)
    """
    return bare(word).strip(".") in TITLES
