"""Messy guest lists of which the truth is known, drawn by a seed."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass

FIRSTS = """Ana Bo Cy Dee Eve Fay Gus Hal Ida Jo Kim Lev Mia Ned Ola Pia Quin Rosa Sven Tove Uma Vik
    Zoë Åsa Łukasz Søren João Chloé Jürgen Iñaki Ngọc Jean-Luc O'Brien May June"""
LASTS = """Rue Lim Tam Moz Hol Pen Vetch Sedge Lynn Moss Pike Quill Reed Ash Fox Birch Elm Fir Gorse
    Hazel Müller Nuñez Ångström d'Arc Berg Church Page Work Total Friend"""

# Headers of: whole name, first, last, e-mail, company, diet.
LANGUAGES = {
    "en": ("Name", "First name", "Last name", "E-mail", "Company", "Dietary requirements"),
    "de": ("Name", "Vorname", "Nachname", "E-Mail", "Firma", "Ernährung"),
    "fr": ("Nom complet", "Prénom", "Nom", "Courriel", "Entreprise", "Régime alimentaire"),
    "es": ("Nombre completo", "Nombre", "Apellidos", "Correo", "Empresa", "Dieta"),
    "it": ("Nome completo", "Nome", "Cognome", "E-mail", "Azienda", "Allergie"),
    "pt": ("Nome completo", "Primeiro nome", "Sobrenome", "E-mail", "Empresa", "Dieta"),
    "nl": ("Volledige naam", "Voornaam", "Achternaam", "E-mail", "Bedrijf", "Dieet"),
    "sv": ("Namn", "Förnamn", "Efternamn", "E-post", "Företag", "Specialkost"),
}
QUESTIONS = {
    "en": "What is your full name? (as on your badge)",
    "de": "Wie lautet dein vollständiger Name?",
    "fr": "Quel est votre nom ?",
    "es": "¿Cuál es tu nombre?",
    "it": "Qual è il tuo nome?",
    "pt": "Qual é o seu nome?",
    "nl": "Wat is je naam?",
    "sv": "Vad är ditt namn?",
}
TITLES = ("Dinner at the Mill", "Hochzeit A & B, 12. Mai", "Liste des invités", "Guest list 2026")
HEADINGS = ("Bride's family", "Friends:", "--- VIP ---", "Familie der Braut", "Amis", "Table 4")
ENDS = ("Total", "Total: {}", "{} guests", "{} Gäste", "Summe {}", "Totaal: {}", "* vegan: no milk",
        "Last updated 3 May 2026", "Exported on 2026-05-01")  # fmt: skip
LAYOUTS = ("whole", "parts", "tickets", "form", "party")
UNKNOWN = ("T-shirt", "Shoe size", "Fees paid", "Remarks to us")


@dataclass(frozen=True)
class Messy:
    """A list, and what is true of it: its guests, told columns and told rows."""

    text: str
    guests: list[str]
    unknown: list[str]
    told: list[str]


def messy_list(seed: int) -> Messy:
    """A list of five to thirty guests."""
    draw = random.Random(seed)
    language = draw.choice(sorted(LANGUAGES))
    layout = draw.choice(LAYOUTS)
    people = _people(draw)
    header, rows = _table(draw, language, layout, people)
    unknown = draw.sample(UNKNOWN, draw.randint(0, 2))
    header += unknown
    rows = [row + [draw.choice(["", "x1", "42", "L"]) for _ in unknown] for row in rows]
    told: list[str] = []
    lines = list(rows)
    if layout != "form":
        name_place = _name_place(header, layout, language)
        _add_headings(draw, lines, header, name_place, told)
        _add_ends(draw, lines, header, name_place, told, len(people))
    guests = [f"{first} {last}" for first, last in people]
    if layout == "form":
        lines.append(["2026/09/30 08:00:00", *rows[0][1:]])
        guests = guests[1:] + guests[:1]
        told.append("Answered more than once")
    titles = [[title] for title in draw.sample(TITLES, draw.randint(0, 2))]
    blanks: list[list[str]] = [[]] * draw.randint(0, 2) if titles else []
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=draw.choice(",;\t"), lineterminator=draw.choice(["\n", "\r\n"])
               ).writerows([*titles, *blanks, header, *lines])  # fmt: skip
    return Messy(stream.getvalue(), guests, unknown, told)


def _people(draw: random.Random) -> list[tuple[str, str]]:
    whole = [(first, last) for first in FIRSTS.split() for last in LASTS.split()]
    return draw.sample(whole, draw.randint(5, 30))


def _table(
    draw: random.Random, language: str, layout: str, people: list[tuple[str, str]]
) -> tuple[list[str], list[list[str]]]:
    whole, first, last, mail, company, diet = LANGUAGES[language]
    firms = [draw.choice(["Acme", "Bolt", "Cusp & Co"]) for _ in people]
    mails = [f"guest{number}@mill.example" for number in range(len(people))]
    names = [f"{one} {two}" for one, two in people]
    if layout == "whole":
        return [whole, company, diet], [[n, f, ""] for n, f in zip(names, firms, strict=True)]
    if layout == "parts":
        return [company, last, first], [
            [firm, two, one] for firm, (one, two) in zip(firms, people, strict=True)
        ]
    if layout == "tickets":
        return ["Order #", "Order Date", first, last, mail, "Attendee #"], [
            [str(1000 + n // 2), "2026-09-20", one, two, address, str(5000 + n)]
            for n, ((one, two), address) in enumerate(zip(people, mails, strict=True))
        ]
    if layout == "form":
        return ["Timestamp", mail, QUESTIONS[language], diet], [
            [f"2026/09/01 10:{n:02}:00", address, name, draw.choice(["", "vegan"])]
            for n, (name, address) in enumerate(zip(names, mails, strict=True))
        ]
    return ["Name", "First Name", "Last Name", company], [
        [f"{two} party", one, two, firm] for (one, two), firm in zip(people, firms, strict=True)
    ]


def _name_place(header: list[str], layout: str, language: str) -> int:
    """Where a heading stands: in the first column of the name."""
    whole, first, last, *_ = LANGUAGES[language]
    wanted = {"whole": [whole], "party": ["First Name"]}.get(layout, [last, first])
    return min(header.index(word) for word in wanted)


def _row(header: list[str], place: int, text: str) -> list[str]:
    return [text if here == place else "" for here in range(len(header))]


def _add_headings(
    draw: random.Random, lines: list[list[str]], header: list[str], place: int, told: list[str]
) -> None:
    for heading in draw.sample(HEADINGS, draw.randint(0, 2)):
        lines.insert(draw.randrange(len(lines)), _row(header, draw.choice([0, place]), heading))
        told.append(heading)
    if draw.random() < 0.3:
        lines.insert(len(lines) // 2, list(header))


def _add_ends(
    draw: random.Random,
    lines: list[list[str]],
    header: list[str],
    place: int,
    told: list[str],
    count: int,
) -> None:
    for end in draw.sample(ENDS, draw.randint(0, 2)):
        text = end.format(count)
        lines.append(_row(header, draw.choice([0, place]), text))
        told.append(text)
