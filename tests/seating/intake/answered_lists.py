"""Lists with answers and parties of which the truth is known, drawn by a seed."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass, field

FIRSTS = """Ana Bo Cy Dee Eve Fay Gus Hal Ida Jo Kim Lev Mia Ned Ola Pia Quin Rosa Sven Tove Uma Vik
    Zoë Åsa Łukasz Søren João Chloé Jürgen Iñaki Ngọc Jean-Luc O'Brien May June Will"""
LASTS = """Rue Lim Tam Moz Hol Pen Vetch Sedge Lynn Moss Pike Quill Reed Ash Fox Birch Elm Fir Gorse
    Hazel Müller Nuñez Ångström d'Arc Berg Church Page"""


@dataclass(frozen=True)
class Words:
    """What hosts of one language write: names' headers, answers, and words for who comes along."""

    names: tuple[str, str, str]
    rsvp: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    maybe: tuple[str, ...]
    silent: tuple[str, ...]
    plus: str
    size: str
    second: str


WORDS = {
    "en": Words(
        ("Full name", "First name", "Last name"),
        ("RSVP", "Will you join us?", "Attending?", "Status", "rsvp_status", "Guest status"),
        ("Yes", "accepted", "Attending", "going", "Checked In", "Yes, gladly", "TRUE", "✓"),
        ("No", "declined", "Not attending", "No, sorry", "can't make it", "Refunded", "cancelled"),
        ("maybe", "tentative", "Not sure yet", "Waitlisted"),
        ("", "no response", "Pending", "invited", "awaiting_reply"),
        "Plus one", "Party size", "Guest 2 name",
    ),
    "de": Words(
        ("Vollständiger Name", "Vorname", "Nachname"),
        ("Zusage", "Kommst du?", "Rückmeldung", "Teilnahme"),
        ("ja", "zugesagt", "kommt", "Ja, gerne!", "nimmt teil"),
        ("nein", "abgesagt", "kommt nicht", "leider nicht", "storniert"),
        ("vielleicht", "noch unsicher", "Warteliste"),
        ("", "offen", "noch keine Antwort", "ausstehend"),
        "Begleitung", "Anzahl Personen", "Name Begleitung",
    ),
    "fr": Words(
        ("Nom complet", "Prénom", "Nom de famille"),
        ("Réponse", "Présence", "Serez-vous présent ?"),
        ("oui", "accepté", "Oui avec plaisir", "présente"),
        ("non", "décliné", "ne vient pas", "Non, désolé", "remboursé"),
        ("peut-être", "pas sûre", "liste d'attente"),
        ("", "en attente", "sans réponse"),
        "Accompagnant", "Nombre de personnes", "Nom du conjoint",
    ),
    "es": Words(
        ("Nombre completo", "Nombre", "Apellidos"),
        ("¿Vienes?", "Asistencia", "Confirmación"),
        ("sí", "confirmado", "asiste", "¡Sí, con gusto!"),
        ("no", "no asiste", "No puedo", "cancelado"),
        ("quizás", "tal vez", "lista de espera"),
        ("", "pendiente", "sin respuesta"),
        "Acompañante", "Número de personas", "Nombre del acompañante",
    ),
    "it": Words(
        ("Nome completo", "Nome", "Cognome"),
        ("Parteciperai?", "Risposta", "Conferma"),
        ("sì", "confermato", "partecipa", "Sì, volentieri"),
        ("no", "non viene", "rifiutato", "annullato"),
        ("forse", "non so", "lista d'attesa"),
        ("", "in attesa", "nessuna risposta"),
        "Accompagnatore", "Numero di persone", "Nome del coniuge",
    ),
    "pt": Words(
        ("Nome completo", "Primeiro nome", "Sobrenome"),
        ("Confirmado?", "Resposta", "Presença"),
        ("sim", "confirmado", "vai", "Sim, com prazer"),
        ("não", "não vai", "recusou", "cancelado"),
        ("talvez", "não sei", "lista de espera"),
        ("", "pendente", "sem resposta"),
        "Acompanhante", "Número de pessoas", "Nome do acompanhante",
    ),
    "nl": Words(
        ("Volledige naam", "Voornaam", "Achternaam"),
        ("Kom je?", "Aanwezigheid", "Antwoord"),
        ("ja", "komt", "aanwezig", "Ja, graag"),
        ("nee", "komt niet", "afgemeld", "geannuleerd"),
        ("misschien", "weet niet", "wachtlijst"),
        ("", "in afwachting", "geen antwoord"),
        "Introducé", "Aantal personen", "Naam van partner",
    ),
    "sv": Words(
        ("Fullständigt namn", "Förnamn", "Efternamn"),
        ("OSA", "Svar", "Kommer du?"),
        ("ja", "kommer", "tackat ja", "Ja, gärna"),
        ("nej", "kommer inte", "tackat nej", "avbokad"),
        ("kanske", "osäker", "väntelista"),
        ("", "inget svar", "väntar på svar"),
        "Sällskap", "Antal personer", "Namn på sällskap",
    ),
}  # fmt: skip
PARTIES = ("none", "plus", "size", "column", "cell")


@dataclass
class Answered:
    """A list, and what is true of it."""

    text: str = ""
    guests: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    unsure: int = 0


def answered_list(seed: int) -> Answered:
    """A list of six to eighteen rows."""
    draw = random.Random(seed)
    words = WORDS[draw.choice(sorted(WORDS))]
    in_parts, style, shop = draw.random() < 0.5, draw.choice(PARTIES), draw.random() < 0.3
    if style == "cell":
        in_parts = False
    names = [f"{first} {last}" for first in FIRSTS.split() for last in LASTS.split()]
    people = draw.sample(names, draw.randint(12, 36))
    rows, spare = people[: len(people) // 2], people[len(people) // 2 :]
    found = Answered()
    header = list(words.names[1:]) if in_parts else [words.names[0]]
    header.append(draw.choice(words.rsvp))
    header += {"plus": [words.plus], "size": [words.size], "column": [words.second]}.get(style, [])
    if shop:
        header = ["Order #", *header, "Ticket price"]
    lines = []
    for number, name in enumerate(rows):
        kind = draw.choices(["yes", "no", "maybe", "silent"], [6, 3, 1, 1])[0]
        if number == 0:
            kind = "yes"
        comes = kind != "no"
        found.unsure += kind in ("maybe", "silent")
        along = draw.choice(["", "", "one", "named"])
        cells = [*name.split(" ")] if in_parts else [name]
        brought = _brought(style, along, spare[number], name, comes)
        if style == "cell":
            cells[0] += {"one": " + 1", "named": ""}.get(along, "")
        cells.append(draw.choice(getattr(words, kind)))
        cells += _cells(style, along, spare[number], words, comes)
        if shop:
            cells = [str(1000 + number), *cells, "€ 45,00"]
        lines.append(cells)
        (found.guests if comes else found.declined).append(name)
        found.guests += brought
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=draw.choice(",;\t")).writerows([header, *lines])
    found.text = stream.getvalue()
    return found


def _brought(style: str, along: str, other: str, host: str, comes: bool) -> list[str]:
    """Who comes with a guest who comes."""
    named, unnamed = [other], [f"Guest of {host}"]
    brought = {
        ("plus", "one"): unnamed,
        ("plus", "named"): named,
        ("size", "one"): unnamed,
        ("size", "named"): unnamed,
        ("column", "named"): named,
        ("cell", "one"): unnamed,
    }
    return brought.get((style, along), []) if comes else []


def _cells(style: str, along: str, other: str, words: Words, comes: bool) -> list[str]:
    """What the column of the party says."""
    if style == "plus":
        return [{"": "", "one": words.yes[0], "named": other}[along] if comes else ""]
    if style == "size":
        return [("2" if along else "1") if comes else ""]
    if style == "column":
        return [other if along == "named" and comes else ""]
    return []
