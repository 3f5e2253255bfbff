"""Answers to an invitation: comes, does not come, or is not sure and how likely, in many languages.

All that say yes or no (`seating.words.yes_no`) are answers too. A new one is one more phrase
of a list below; phrases are compared without case, accents and punctuation, and are found
within longer answers as well (*No, sorry*; *Accepts with pleasure*).
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache

from seating.words.columns import plain
from seating.words.names import bare
from seating.words.yes_no import says_no, says_nothing, says_yes

MAYBE, CHANCE = "maybe", "chance"
"""The columns of who may stay away, and of how likely they come."""

EVEN = 0.5
"""That of somebody of whom it is only known that they may stay away."""

_NUMBER = re.compile(r"(\d*(?:[.,]\d+)?)\s*([%％]?)")


class Answer(Enum):
    """What a guest answered; the value is said of several such guests, as in *3 are ...*."""

    COMES = "come"
    DECLINED = "do not come"
    SILENT = "have not answered"
    WAITS = "are on a waiting list"
    MAYBE = "say maybe"
    BOTH = "say yes and no"
    OTHER = "say something that is neither yes nor no"

    @property
    def sure(self) -> bool:
        """Whether it is known if such a guest comes."""
        return self in (Answer.COMES, Answer.DECLINED)

    @property
    def of_one(self) -> str:
        """What is said of one such guest."""
        first, _, rest = self.value.partition(" ")
        singular = {"do": "does", "have": "has", "are": "is", "say": "says", "come": "comes"}
        return f"{singular[first]} {rest}".strip()


COMING = """accept; accepts; accepted; accepting; acceptance; attend; attends; attending; will
    attend; attended; going; is going; goes; coming; comes; will come; will be there; be there;
    joining; joins; will join; confirm; confirmed; confirms; checked in; check in; present;
    come; can come; count me in; with pleasure;
    gladly; happily; love to; delighted; yes please; yep; yeah; sure; of course; absolutely;
    definitely; in; oui avec plaisir; angenommen; nimmt an; nimmt teil; nehme teil; nehmen teil;
    teilnehmen; zugesagt; sagt zu; zusage; kommt; komme; kommen; dabei; bin dabei; bestätigt;
    anwesend; gerne; eingecheckt; na klar; accepté; acceptée; accepte; présent;
    présente; participe; participera; vient; viens; viendra; viendrai; sera là; serai là;
    confirmé; confirmée; avec plaisir; volontiers; aceptado; aceptada; acepta;
    acepto; asiste; asistirá; asistiré; asisto; va; voy; viene; vendrá; vengo; iré; confirmado;
    confirmada; confirma; confirmo; con gusto; claro; por supuesto; accettato; accettata;
    accetta; accetto; partecipa; parteciperà; parteciperò; partecipo; verrà; verrò; ci sarò; ci
    sarà; confermato; confermata; confermo; con piacere; volentieri; aceito; aceite; aceita;
    vai; vou; irei; virá; virei; participa; participará; participarei; participo; comparece;
    comparecerei; com prazer; confirmou; aanvaard; geaccepteerd; accepteert; komt; kom; ik kom;
    neemt deel; doet mee; doe mee; aanwezig; bevestigd; graag; ingecheckt; accepterat;
    accepterad; accepterar; tackat ja; tackar ja; kommer; deltar; närvarande; bekräftat;
    bekräftad; gärna; med glädje; incheckad; przyjdzie; przyjdę; będę; zaakceptowano;
    potwierdzone; обязательно; приду; придёт; придет; буду; 参加; 出席; 参加します; 出席します;
    会来; 참석; سأحضر; אגיע"""

DECLINING = """decline; declines; declined; declining; regret; regrets; regretfully; refuse;
    refused; not attending; not attend; not going; not coming; not come; not joining; not be
    there; not be joining; not be attending; not be coming; not be able; not able; unable;
    unavailable; not available; cannot; cant; cannot come; cant come; cant make it; cannot make
    it; wont; will not; wont come; not accepted; absent; out; nope; no thanks; cannot attend;
    busy; apologies; sends apologies; withdrawn; withdrew; no show; did not attend; rejected;
    abgelehnt; lehnt ab; abgesagt; sagt ab; absage; nicht; kommt nicht; komme nicht; nicht
    dabei; kann nicht; kann leider nicht; leider nicht; leider nein; abwesend; verhindert; nimmt
    nicht teil; décliné; déclinée; décline; refusé; refusée; refuse; absente; ne vient pas; ne
    viendra pas; ne peut pas; ne participe pas; ne sera pas là; ne serai pas là; empêché;
    empêchée; malheureusement pas; malheureusement non; rechazado; rechazada; rechaza; declina;
    declinado; no asiste; no asistirá; no asistiré; no va; no voy; no viene; no vendrá; no
    puedo; no puede; no iré; ausente; lamentablemente no; rifiutato; rifiutata; rifiuta;
    declinato; non viene; non verrà; non verrò; non partecipa; non parteciperò; non posso; non
    può; assente; purtroppo no; non ci sarò; recusado; recusada; recusa; recusou; não vai; não
    vou; não vem; não virá; não posso; não pode; não participa; infelizmente não; não comparece;
    rejeitado; afgewezen; geweigerd; komt niet; kom niet; niet; kan niet; afgemeld; afwezig;
    helaas niet; verhinderd; avböjt; avböjd; avböjer; tackat nej; tackar nej; kommer inte; kan
    inte; inte; deltar inte; frånvarande; förhindrad; tyvärr inte; nie przyjdzie; nie przyjdę;
    nie będę; odmówiono; не приду; не придёт; не придет; не буду; 欠席; 不参加; 不来; 불참; لن أحضر;
    לא אגיע"""

# Whatever else is said of such a guest, before or beside it, they do not come.
CANCELLING = """refund; refunded; refund requested; fully refunded; cancel; canceled; cancelled;
    cancels; cancellation; void; voided; deleted; removed; charged back; uninvited; not invited;
    storniert; erstattet; rückerstattet; zurückerstattet; gelöscht; ausgeladen; annulé; annulée;
    remboursé; remboursée; supprimé; cancelado; cancelada; anulado; anulada; reembolsado;
    reembolsada; eliminado; annullato; annullata; cancellato; cancellata; rimborsato;
    rimborsata; estornado; geannuleerd; terugbetaald; verwijderd; avbokad; avbokat; återbetald;
    återbetalad; inställd; borttagen; anulowano; zwrócono; отменено; отменён; возврат"""

SAYING_NOTHING = """no response; no reply; no answer; not responded; not replied; not answered;
    has not responded; has not replied; not yet responded; not yet replied; not yet;
    unanswered; pending; pending approval; requested; waiting; waiting for reply; waiting
    for response; waiting for answer; awaiting; awaiting response; awaiting reply; awaiting
    rsvp; awaiting payment; outstanding; open; invited; invite sent; invitation sent; sent;
    opened; viewed; delivered; not sent; not yet invited; to be invited; unconfirmed; not
    confirmed; unknown; unspecified; none yet; blank; no rsvp; no rsvp yet; not checked in;
    needs action; noreply; tbc; tbd; tba; to be confirmed; unpaid; in progress; incomplete;
    ausstehend; offen; keine Antwort; noch keine Antwort; noch offen; noch nicht;
    eingeladen; nicht bestätigt; unbeantwortet; unbekannt; nicht beantwortet; steht aus;
    noch nicht geantwortet; en attente; sans réponse; pas de réponse; pas encore; pas
    répondu; invité; invitée; non confirmé; n'a pas répondu; inconnu; à confirmer;
    pendiente; sin respuesta; sin responder; no ha respondido; no respondió; sin contestar;
    todavía no; aún no; invitado; invitada; sin confirmar; no confirmado; desconocido; por
    confirmar; in attesa; in sospeso; nessuna risposta; senza risposta; non ha risposto; non
    ancora; invitato; invitata; non confermato; da confermare; sconosciuto; pendente; sem
    resposta; não respondeu; ainda não; convidado; convidada; não confirmado; a confirmar;
    desconhecido; aguardando; in afwachting; geen antwoord; geen reactie; nog niet; nog geen
    antwoord; uitgenodigd; onbekend; niet bevestigd; openstaand; niet geantwoord; väntar;
    väntar på svar; inget svar; ej svarat; inte svarat; inte än; ännu inte; inbjuden; okänt;
    obesvarad; ej bekräftad; oczekuje; brak odpowiedzi; zaproszony; ожидает; нет ответа;
    ожидание; приглашён; 未回答; 未定回答; 保留中; 未回复; 미정응답"""

WAITING = """waitlist; waitlisted; wait list; wait listed; waiting list; on waitlist; on the
    waitlist; on waiting list; on the waiting list; standby; stand by; reserve; reserve list;
    queued; Warteliste; auf der Warteliste; auf Warteliste; Nachrücker; liste d'attente; sur
    liste d'attente; lista de espera; en lista de espera; em lista de espera; lista d'attesa; in
    lista d'attesa; wachtlijst; op de wachtlijst; op wachtlijst; väntelista; på väntelista; på
    väntelistan; reserv; lista rezerwowa; лист ожидания; キャンセル待ち; 候补; 대기"""

DOUBTING = """maybe; may be; perhaps; possibly; probably; probable; likely; unlikely; tentative;
    tentatively; interested; undecided; unsure; not sure; not sure yet; uncertain; not certain;
    depends; it depends; dont know; do not know; dont know yet; might; hope to; will try; let
    you know; provisional; if possible; thinking; still thinking; vielleicht; eventuell; evtl;
    unsicher; nicht sicher; noch unsicher; noch nicht sicher; weiß nicht; weiß noch nicht; unter
    Vorbehalt; mit Vorbehalt; unentschieden; interessiert; wahrscheinlich; vorläufig; peut-être;
    peut être; incertain; incertaine; pas sûr; pas sûre; pas certain; probablement; indécis; ne
    sait pas; ne sait pas encore; ne sais pas; intéressé; provisoire; éventuellement; quizás;
    quizá; tal vez; a lo mejor; no sé; no lo sé; no está seguro; no estoy seguro; no estoy
    segura; indeciso; probablemente; posiblemente; interesado; provisional; depende; forse;
    magari; incerto; incerta; non so; non lo so; non sicuro; non sono sicuro; non sono sicura;
    probabilmente; interessato; provvisorio; dipende; talvez; não sei; não tenho certeza;
    incerteza; provavelmente; interessado; provisório; misschien; wellicht; weet niet; weet nog
    niet; onzeker; niet zeker; waarschijnlijk; geïnteresseerd; voorlopig; kanske; vet inte; vet
    ej; osäker; inte säker; ej säker; troligen; intresserad; preliminär; eventuellt; może; być
    może; nie wiem; może być; может быть; возможно; не знаю; наверное; 未定; たぶん; 也许; 未确定;
    아마; ربما; אולי"""

# What shops and forms say of an order or an answer: nobody says so of a guest who declined.
OF_ORDERS = """registered; paid; completed; complete; approved; valid; validated; booked; issued;
    active; sold; fulfilled; succeeded; success; free; bezahlt; abgeschlossen; gültig; gebucht;
    genehmigt; aktiv; registriert; enregistré; enregistrée; validé; validée; valide; payé; payée;
    réservé; réservée; terminé; complété; pagado; pagada; válido; válida; reservado; reservada;
    completado; registrado; registrada; aprobado; aprobada; pagato; pagata; valido; valida;
    prenotato; prenotata; completato; registrato; approvato; pago; paga; concluído; aprovado;
    betaald; geldig; geboekt; voltooid; goedgekeurd; geregistreerd; betald; giltig; bokad; bokat;
    slutförd; godkänd; registrerad; opłacone; оплачено"""

_LISTS = {
    Answer.DECLINED: DECLINING,
    Answer.SILENT: SAYING_NOTHING,
    Answer.WAITS: WAITING,
    Answer.MAYBE: DOUBTING,
    Answer.COMES: f"{COMING}; {OF_ORDERS}",
}
# These turn what follows them into its opposite.
_NOT = frozenset(
    [
        "not",
        "no",
        "nicht",
        "kein",
        "keine",
        "pas",
        "ne",
        "non",
        "não",
        "nao",
        "inte",
        "ej",
        "niet",
        "nie",
        "не",
        "cannot",
        "cant",
        "wont",
        "dont",
    ]
)
# Words of longer answers too, where they say nothing: *out of town*, *in the evening*.
_ALONE = frozenset(["in", "out", "open", "sent", "busy", "sure", "reserve", "complete"])
LONGEST = 6


@cache
def _phrases() -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for answer, written in _LISTS.items():
        for phrase in written.split(";"):
            found.setdefault(_joined(_tokens(phrase)), answer)
    return found


@cache
def _cancelling() -> frozenset[str]:
    return frozenset(_joined(_tokens(phrase)) for phrase in CANCELLING.split(";"))


def _tokens(text: str) -> list[str]:
    """Words without accents; an apostrophe joins what it stands between, as in *can't*."""
    return re.findall(r"[^\W_]+", re.sub(r"['’`´]", "", bare(text)))


def _joined(tokens: list[str]) -> str:
    return " ".join(tokens)


def is_cancelled(value: str) -> bool:
    """Whether a place was given back, whatever else is said of it.

    Examples
    --------
    >>> is_cancelled("Refunded on Monday"), is_cancelled("Declined")
    (True, False)
    """
    tokens = _tokens(value)
    return any(
        _joined(tokens[start:end]) in _cancelling()
        for start in range(len(tokens))
        for end in range(start + 1, min(len(tokens), start + LONGEST) + 1)
    )


@lru_cache(maxsize=10_000)
def is_of_order(value: str) -> bool:
    """Whether it says something of an order or a form, and of the guest only that they came up.

    Examples
    --------
    >>> is_of_order("Completed"), is_of_order("Attending")
    (True, False)
    """
    return _joined(_tokens(value)) in _of_orders()


@cache
def _of_orders() -> frozenset[str]:
    return frozenset(_joined(_tokens(phrase)) for phrase in OF_ORDERS.split(";"))


@lru_cache(maxsize=10_000)
def answer_in(value: str) -> Answer | None:
    """What a cell answers, or None where it is nothing that is understood.

    Parameters
    ----------
    value : str
        As written. A blank cell, or one that says nothing, is `Answer.SILENT`.

    Examples
    --------
    >>> answer_in("No, sorry"), answer_in("Accepts with pleasure"), answer_in("noch nicht")
    (<Answer.DECLINED: 'do not come'>, <Answer.COMES: 'come'>, <Answer.SILENT: 'have not answered'>)
    >>> answer_in("Chicken") is None
    True
    """
    text = value.strip()
    if not text.strip("-–—./?_ ") or plain(text) in ("na", "null", "nil"):
        return Answer.SILENT
    if is_cancelled(text):
        return Answer.DECLINED
    return _whole(text) or _in_words(_tokens(text))


def _whole(text: str) -> Answer | None:
    """What a cell answers that says nothing else."""
    phrase = _joined(_tokens(text))
    if phrase in _phrases():
        return _phrases()[phrase]
    if says_yes(text):
        return Answer.COMES
    return Answer.DECLINED if says_no(text) else None


def answer_for_courses(value: str) -> Answer | None:
    """What a cell answers that may also name courses, or None where it does.

    Examples
    --------
    >>> answer_for_courses("no"), answer_for_courses("2; 3"), answer_for_courses("Dessert")
    (<Answer.DECLINED: 'do not come'>, None, None)
    """
    if says_no(value) or is_cancelled(value):
        return Answer.DECLINED
    # a number is that of a course
    return None if value[:1].isdecimal() else _whole(value)


def _in_words(tokens: list[str]) -> Answer | None:
    """What the phrases of a longer answer say together."""
    found = _found(tokens)
    answers = [answer for _, answer in found]
    for unsure in (Answer.MAYBE, Answer.WAITS):
        if unsure in answers:
            return unsure
    if not found:
        return None
    place, first = found[0]
    if place == 0 and (says_yes(tokens[0]) or says_no(tokens[0])):
        return first
    if Answer.DECLINED in answers:
        return Answer.DECLINED
    if Answer.SILENT in answers:
        return Answer.SILENT
    return Answer.DECLINED if _NOT & set(tokens) else Answer.COMES


def _found(tokens: list[str]) -> list[tuple[int, Answer]]:
    """Each phrase, the longest where several begin, with its place."""
    found: list[tuple[int, Answer]] = []
    at = 0
    while at < len(tokens):
        for size in range(min(LONGEST, len(tokens) - at), 0, -1):
            phrase = _joined(tokens[at : at + size])
            answer = None if phrase in _ALONE else _phrases().get(phrase)
            if answer is None and size == 1 and len(phrase) > 1:
                # one letter or digit of a longer answer is no yes
                yes, no = says_yes(phrase), says_no(phrase) and not phrase.isdecimal()
                answer = Answer.COMES if yes else Answer.DECLINED if no else None
            if answer is not None:
                found.append((at, answer))
                at += size
                break
        else:
            at += 1
    return found


def likelihood_in(value: str) -> float | None:
    """A number from 0 to 1, or per cent; None where it is neither.

    Examples
    --------
    >>> likelihood_in("0.7"), likelihood_in("70 %"), likelihood_in(",5"), likelihood_in("70")
    (0.7, 0.7, 0.5, None)
    """
    found = _NUMBER.fullmatch(value.strip())
    if found is None or not found[1] or len(found[1]) > 12 or not value.isascii():
        return None
    number = float(found[1].replace(",", "."))
    number = number / 100 if found[2] else number
    return round(number, 4) if 0 <= number <= 1 else None


def maybe_in(value: str) -> float | None:
    """What a cell below *maybe* says: 1 of who surely comes; None where it is not understood.

    Examples
    --------
    >>> maybe_in("yes"), maybe_in("x"), maybe_in("no"), maybe_in("0.8"), maybe_in("vegan")
    (0.5, 0.5, 1.0, 0.8, None)
    """
    if says_nothing(value) or says_no(value):
        return 1.0
    if says_yes(value):
        return EVEN
    number = likelihood_in(value)
    if number is not None:
        return number
    answer = answer_in(value)
    return None if answer is None else EVEN
