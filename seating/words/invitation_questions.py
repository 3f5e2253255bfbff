"""Questions of an invitation that are longer than words, as *Will you be joining us today?* is.

A question means a column where it has one word of each of that column's lists, and none of
those that make it another question. Words are compared as headers are, by their beginnings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from seating.words.names import bare


def _begin(written: str) -> str:
    """A pattern of words, each of which may go on where it ends with ``*``."""
    words = (" ".join(bare(word).split()) for word in written.split(";"))
    alternatives = (re.escape(word).replace(r"\*", r"\w*") for word in words if word)
    return rf"\b(?:{'|'.join(alternatives)})\b"


@dataclass(frozen=True)
class Question:
    """One question that is asked in many ways.

    Parameters
    ----------
    column : str
    needs : tuple of str
        Patterns, of each of which something must be in it.
    never : str
        The pattern of what must not.
    """

    column: str
    needs: tuple[str, ...]
    never: str

    def is_asked(self, text: str) -> bool:
        """Whether a header, as `seating.words.names.bare` has it, asks this."""
        return all(re.search(need, text) for need in self.needs) and not re.search(self.never, text)


_COME = """attend*; come; coming; join*; rsvp; participat*; make it; be there; accept*; komm*;
    teil*; zusag*; dabei; erscheinen; vien*; viens; venez; venir; viendr*; participer*; presen*;
    participe*; participar*; parteciper*; partecip*; verra*; venir*; asist*; acud*; vendr*;
    comparec*; aanwezig*; erbij; deelne*; kom; komt; komm*; delta*; narvar*"""
_MANY = """how many; number of; total; wie viel*; wieviel*; anzahl; combien; nombre de; cuant*;
    numero de; numero di; quant*; numero; hoeveel; aantal; hur manga; antal"""
_PEOPLE = """people; person*; guest*; attend*; coming; come; seats; of you; party; tickets;
    adults; plaetze; platze; gaste; kommen; kommt; personnes; invites; serez; etes; viendr*;
    invitados; sois; vendr*; asist*; ospiti; siete; sarete; convidad*; pessoas; gasten;
    personen; gaster; kommer"""
_OTHERS = """bring*; additional; extra; other; besides; accompan*; plus ones; in addition;
    mitbring*; begleit*; weitere*; zusatzlich*; accompagn*; supplement*; autres; acompan*;
    adicional*; otros; accompagn*; altri; acompanh*; adicionais; outros; meebreng*; neemt u mee;
    neem je mee; extra; tar du med; medfolj*; ovriga"""
_BRING = """bring*; brought; mitbring*; bringst; bringen; begleit*; accompagn*; acompan*;
    acompanh*; meebreng*; neem je; neemt u; tar du med; tar ni med"""
_SOMEBODY = """guest; guests; plus one; someone; somebody; anyone; date; partner; companion;
    plus; jemand*; begleit*; gast; quelqu*; invite*; accompagn*; alguien; acompan*; invitad*;
    qualcuno; accompagn*; ospit*; alguem; acompanh*; convidad*; iemand; introduc*; nagon;
    sallskap; gast*"""
_NAMES = """names; list; who; namen; wer; noms; qui; nombres; quien*; nomi; chi; nomes; quem;
    wie; namn; vilka; vem"""
_PARTY = """party; everyone; all guests; all attendees; attending; coming; everybody; household;
    accompan*; with you; additional guests; other guests; all people; each guest; people
    attending; aller; gaste; personen; begleit*; mitkomm*; kommt mit; tous; invites; accompagn*;
    avec vous; todos; acompan*; invitados; contigo; tutti; accompagn*; ospiti; con te;
    acompanh*; convidados; com voce; iedereen; gasten; mee; alla; gaster; med dig"""
# Other questions of the same form, and whatever else belongs to an answer.
_ELSE = """code; date; dates; datum; by; deadline; link; url; note*; comment*; message;
    id; number; time; times; when; where; why; which; what; who; how; name; names; email; e
    mail; mail; phone; diet*; allerg*; meal; menu; food; song; music; hotel; room; bus;
    transport*; shuttle; sit; seat*; table; kids; child*; wann; wo; warum; welche*; wer;
    wie; name; namen; essen; hotel; quand; ou; quel*; nom; noms; menu; cuando; donde; cual*;
    nombre*; quando; dove; quale; nome; nomi; nomes; onde; qual; wanneer; waar; welke; naam;
    nar; var; vilken; namn; joined; member; group; since; know*; first; anybody; attending
    with; timestamp; partner*; spouse*; companion*; conjoint*; pareja; updated; created;
    sent; did; have you; reason; plus; bring*; guests; begleit*"""

_CHILDREN = "children; kids; kinder; enfants; ninos; bambini; criancas; kinderen; barn"
_OTHER_NUMBERS = f"""{_CHILDREN}; names; id; phone; table*; order; member; courses; ticket
    number; know*; meet; kenn*; treff*; conna*; rencontr*; conoc*; conosc*; incontr*;
    conhec*; ken; ontmoet*; kann*; traffa*"""
_OTHER_NAMES = """how many; email; phone; diet*; allerg*; sit; group; meet; know; like to; would
    you"""
_OTHER_GIFTS = f"how many; food; dish; what; was; diet*; email; date of; {_CHILDREN}"
_ASKS = """will; can; are; is; do; does; would; shall; able; be; you; your; kannst; konnen;
    konnt; kommst; kommen; kommt; nimmst; nehmen; wirst; werden; bist; seid; sind; vous; tu;
    pouvez; peux; viendr*; vien*; seras; serez; vas; vais; puedes; podras; podra*; vendras;
    vienes; asistiras; puoi; potrai; verrai; vieni; sarai; partecip*; voce; vai; podera; pode;
    voces; ben; kun; kom; bent; zal; zult; kan; kommer; deltar; du; ni"""
_OCCASIONS = """wedding; dinner; reception; event; party; rehearsal; brunch; ceremony; attending;
    rsvp; hochzeit; essen; feier; mariage; diner; boda; cena; matrimonio; casamento; jantar;
    bruiloft; brollop; middag"""

_STATUS = "status; statut; estado; stato; situacao; estatuto"
_OTHER_STATUS = """marital; relationship; visa; diet*; vip; member*; civil; employment;
    familien*; familienstand; checked; check in; table; seat; sync; partner*; spouse*;
    companion*; child*; plus one; mail; email; e mail; subscription"""

_QUESTIONS = (
    Question(
        "plus one",
        (_begin(_MANY), _begin(_OTHERS), _begin(f"{_SOMEBODY}; {_PEOPLE}")),
        _begin(f"{_CHILDREN}; names"),
    ),
    Question(
        "party size", (_begin(_MANY), _begin(_PEOPLE)), _begin(f"{_OTHERS}; {_OTHER_NUMBERS}")
    ),
    Question("party names", (_begin(_NAMES), _begin(_PARTY)), _begin(_OTHER_NAMES)),
    Question("plus one", (_begin(_BRING), _begin(_SOMEBODY)), _begin(_OTHER_GIFTS)),
    Question("rsvp", (_begin(_STATUS),), _begin(_OTHER_STATUS)),
    Question("rsvp", (_begin(_COME), _begin(f"{_ASKS}; {_OCCASIONS}")), _begin(_ELSE)),
)


@lru_cache(maxsize=10_000)
def asked_in(header: str) -> tuple[str, ...]:
    """The columns that a header may ask for as an invitation does, the surest first.

    Examples
    --------
    >>> asked_in("Will you be joining us on 12 May?"), asked_in("How many guests will you bring?")
    (('rsvp',), ('plus one',))
    >>> asked_in("RSVPed on"), asked_in("rsvp code"), asked_in("When will you be coming?")
    ((), (), ())
    """
    text = " ".join(re.findall(r"[^\W_]+", re.sub(r"['’`]", " ", bare(header))))
    found = (question.column for question in _QUESTIONS if question.is_asked(text))
    return tuple(dict.fromkeys(found))
