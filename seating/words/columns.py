"""The columns that are understood, a row each: their words, and what becomes of them.

A word is compared without case, accents, spaces and punctuation, so that ``E-Mail``,
``e mail`` and ``EMAIL`` are one. A new column is one more row of `COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from seating.words.names import bare


@dataclass(frozen=True, eq=False)
class Column:
    """A column of a list.

    Parameters
    ----------
    name : str
        What it is called here, and everywhere else.
    words : str
        What else hosts write above it, separated by ``;``: in English, German, French,
        Spanish, Italian, Portuguese, Dutch and Swedish, and some in other languages. The
        first two are suggested where a word is not understood.
    becomes : str
        What stands in it and what becomes of that, as ``docs/guest-list.md`` tells it.
    kept : bool, optional
        Whether the cells are kept as a field of the guest.
    repeatable : bool, optional
        Whether several columns of a list may be this one, as in *e-mail* and *phone*.
    known_by : int, optional
        Where people who share a value know each other: its place among such columns, from 1,
        in which they are told. Else 0.
    tells_apart : bool, optional
        Whether it stands behind the names of guests who share one; the first that differs does.
        Only a public one may: what is printed is read by everyone.
    public : bool, optional
        Whether guests may see it of each other, as on the guests' page. Anything else stays
        with the host.
    shown : bool, optional
        Whether the terminal shows it beside the name of a guest.
    rule : str, optional
        The rule it asks for, by its key in a dinner file. Rules are read in the order of the rows.
    """

    name: str
    words: str
    becomes: str
    kept: bool = False
    repeatable: bool = False
    known_by: int = 0
    tells_apart: bool = False
    public: bool = False
    shown: bool = False
    rule: str = ""

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every word for it, its own name first."""
        return (self.name, *(" ".join(word.split()) for word in self.words.split(";")))


def _by_name(*columns: Column) -> dict[str, Column]:
    return {column.name: column for column in columns}


SHARED = (
    "guests who share a value know each other; `--known-by` chooses the columns, "
    "`--known-by none` none"
)
PLACE = "where the guest must sit at every course; seats are counted from 1"
SEVERAL = (
    "kept; several columns of one kind (*diet* and *allergies*, *e-mail* and *phone*) are "
    "put together"
)

COLUMNS = _by_name(
    Column(
        "name",
        """full name; guest; guest name; person; attendee; participant; names; Gast; Teilnehmer;
        Teilnehmerin; vollständiger Name; nom; nom complet; nom et prénom; invité; nombre;
        nombre completo; nombre y apellidos; invitado; nome; nome completo; ospite;
        nome e cognome; convidado; naam; volledige naam; namn; gäst; navn; nimi;
        imię i nazwisko; имя; ФИО; гость; όνομα; 姓名; 名前; 氏名; お名前; 이름;
        الاسم; שם; नाम; ชื่อ""",
        "the name as printed",
    ),
    Column(
        "first",
        """first name; given name; given names; forename; Vorname; prénom; nombre de pila;
        nome di battesimo; voornaam; förnamn; fornavn; etunimi; imię; 名""",
        "the name in two columns",
    ),
    Column(
        "last",
        """last name; surname; family name; Nachname; Familienname; nom de famille; apellido;
        apellidos; cognome; sobrenome; apelido; achternaam; efternamn; etternavn; sukunimi;
        nazwisko; фамилия; επώνυμο; 姓; 성""",
        "the name in two columns",
    ),
    Column(
        "id",
        "guest id; person id; member id; employee id; guest number; ID-Nummer; Gastnummer",
        "tells guests of one name apart, and is the same on another evening; without it a guest's "
        "id is their number in the list, from 1",
    ),
    Column(
        "company",
        """organisation; organization; employer; firm; affiliation; institution; Firma;
        Unternehmen; entreprise; société; organisme; empresa; organización; azienda;
        organizzazione; organização; bedrijf; organisatie; företag; компания""",
        SHARED,
        kept=True,
        known_by=2,
        tells_apart=True,
        public=True,
        shown=True,
    ),
    Column(
        "department",
        """dept; division; Abteilung; département; departamento; reparto; dipartimento; afdeling;
        avdelning; отдел""",
        SHARED,
        kept=True,
        known_by=4,
        tells_apart=True,
        public=True,
        shown=True,
    ),
    Column(
        "team",
        "squad; équipe; equipo; squadra; equipe; ploeg; lag",
        SHARED,
        kept=True,
        known_by=3,
        tells_apart=True,
        public=True,
        shown=True,
    ),
    Column(
        "household",
        """family; Haushalt; Familie; foyer; famille; hogar; familia; famiglia; família;
        huishouden; gezin; hushåll; familj""",
        SHARED,
        kept=True,
        known_by=1,
    ),
    Column(
        "group",
        "Gruppe; groupe; grupo; gruppo; groep; grupp; группа",
        SHARED,
        kept=True,
        known_by=5,
    ),
    Column(
        "knows",
        """who they know; already knows; acquaintances; friends; friends with; kennt; Bekannte;
        Freunde; connaît; amis; conoce; conoce a; amigos; conosce; amici; conhece; kent;
        vrienden; känner; vänner; знает""",
        "names of guests, each perhaps with a strength: `Ana Ruiz:met; Bo Lee:close`; "
        "without one it is `knows`",
        repeatable=True,
    ),
    Column(
        "partner",
        """spouse; plus one of; Partner; Partnerin; Ehepartner; conjoint; conjointe; pareja;
        cónyuge; coniuge; parceiro; sambo""",
        "a name; partners are `close`",
        repeatable=True,
    ),
    Column(
        "table",
        """table number; table no; table name; Tisch; Tischnummer; numéro de table; mesa; tavolo;
        tafel; bord; стол""",
        PLACE,
        rule="at",
    ),
    Column(
        "seat",
        """seat number; seat no; Sitz; Platz; Sitzplatz; Platznummer; siège; asiento; posto; stoel;
        zitplaats; sittplats""",
        PLACE,
        rule="at",
    ),
    Column(
        "never at",
        """not at; not at table; never at table; nie an; nicht an Tisch; jamais à; pas à la table;
        nunca en; mai a; nunca em; nooit aan; aldrig vid""",
        "tables where the guest never sits, or kinds of seats, as in `Oak; leg`",
        repeatable=True,
        rule="never_at",
    ),
    Column(
        "seat kind",
        """kind of seat; seat type; type of seat; Platzart; Art des Platzes; type de siège;
        tipo de asiento; tipo di posto; tipo de lugar; soort zitplaats; platstyp""",
        "the kind of seat the guest sits on, as in `wheelchair`; `head` is the head of a table",
        rule="on_seat",
    ),
    Column(
        "stays",
        """stays put; fixed; fixed seat; keeps seat; bleibt; bleibt sitzen; fester Platz; reste;
        place fixe; se queda; asiento fijo; resta; posto fisso; fica; blijft; stannar""",
        "`yes` or `seat`: keeps one seat all evening; `table`: keeps one table; `no`",
        rule="stays",
    ),
    Column(
        "avoid",
        """avoids; not with; apart from; keep apart from; meidet; nicht mit; éviter; évite;
        pas avec; evitar; evita; no con; non con; niet met; vermijden; undvik; inte med""",
        "names: never at my table",
        repeatable=True,
        rule="apart",
    ),
    Column(
        "with",
        """sits with; sit with; together with; seated with; mit; zusammen mit; sitzt mit; avec;
        assis avec; con; junto a; insieme a; com; met; samen met; med; tillsammans med""",
        "names: always at my table",
        repeatable=True,
        rule="together",
    ),
    Column(
        "beside",
        """next to; sits beside; sits next to; sit next to; neben; sitzt neben; à côté de;
        al lado de; accanto a; ao lado de; naast; zit naast; bredvid""",
        "names: always side by side with me",
        repeatable=True,
        rule="beside",
    ),
    Column(
        "not beside",
        """not next to; never beside; never next to; nicht neben; pas à côté de; no al lado de;
        non accanto a; não ao lado de; niet naast; inte bredvid""",
        "names: never side by side with me",
        repeatable=True,
        rule="not_beside",
    ),
    Column(
        "must meet",
        """meets; has to meet; should meet; muss treffen; soll treffen; doit rencontrer;
        debe conocer; deve incontrare; deve encontrar; moet ontmoeten; måste träffa; ska träffa""",
        "names: at my table at least once this evening",
        repeatable=True,
        rule="must_meet",
    ),
    Column(
        "familiar",
        """familiar face; needs a familiar face; soft landing; bekanntes Gesicht; visage familier;
        visage connu; cara conocida; volto noto; rosto conhecido; bekend gezicht; bekant ansikte""",
        "`yes`, `first` or courses: somebody the guest knows is at the table, always, at the first "
        "course or at those",
        rule="familiar",
    ),
    Column(
        "needs at table",
        """needs at the table; needs language; language needed; braucht am Tisch; braucht Sprache;
        besoin à table; langue nécessaire; necesita en la mesa; serve al tavolo;
        precisa na mesa; nodig aan tafel; behöver vid bordet""",
        "a language that somebody else at the table speaks; or any `column:value`, as in "
        "`role:host`",
        repeatable=True,
        rule="accompanied",
    ),
    Column(
        "courses",
        """course; present; there for; Gang; Gänge; anwesend; présent; platos; presente; portate;
        pratos; gangen; rätter""",
        "the courses the guest is there for, by name or number, separated by `;`",
        rule="present",
    ),
    Column(
        "arrives",
        """arrival; arrives at; arrives for; comes; kommt; kommt zu; Ankunft; arrivée; arrive;
        llega; llegada; arriva; arrivo; chega; komt; kommer""",
        "the first and the last course the guest is there for",
        rule="present",
    ),
    Column(
        "leaves",
        """departure; leaves after; stays until; geht; geht nach; départ; se va; salida; parte;
        partenza; sai; gaat; går""",
        "the first and the last course the guest is there for",
        rule="present",
    ),
    Column(
        "goal",
        "new people; people to meet; Ziel; objectif; objetivo; obiettivo; doel; mål",
        "how many new people the guest wants to meet",
    ),
    Column(
        "wants",
        """wants to meet; would like to meet; hopes to meet; möchte treffen; möchte kennenlernen;
        will treffen; veut rencontrer; souhaite rencontrer; quiere conocer; vuole conoscere;
        quer conhecer; wil ontmoeten; vill träffa""",
        "names: would like to meet; counts for two introductions more, from each side",
        repeatable=True,
    ),
    Column(
        "interests",
        """interest; hobbies; hobby; topics; Interessen; Hobbys; intérêts; centres d'intérêt;
        intereses; aficiones; interessi; interesses; intressen""",
        "words separated by `;` or `,`; an introduction of two who share one counts for one more",
        kept=True,
        repeatable=True,
    ),
    Column(
        "diet",
        """dietary; dietary requirements; dietary needs; dietary restrictions; dietary preferences;
        diets; allergies; allergy; allergens; food allergies; Ernährung; Diät; Allergien;
        Unverträglichkeiten; Essenswunsch; régime; régime alimentaire; dieta; alergias;
        allergie; intolleranze; dieet; allergieën; kost; allergier; specialkost; питание""",
        SEVERAL,
        kept=True,
        repeatable=True,
        shown=True,
    ),
    Column(
        "contact",
        """e-mail; e-mail address; mail; phone; phone number; telephone; mobile; mobile number;
        cell phone; tel; Kontakt; E-Mail-Adresse; Telefon; Telefonnummer; Handy; Handynummer;
        courriel; adresse e-mail; téléphone; portable; correo; correo electrónico; teléfono;
        móvil; telefono; cellulare; contatto; contacto; contato; telefone; telefoon;
        telefoonnummer; e-post; epost""",
        SEVERAL,
        kept=True,
        repeatable=True,
    ),
    Column(
        "language",
        """languages; speaks; Sprachen; Sprache; spricht; langues; langue; parle; idiomas; idioma;
        habla; lingue; lingua; parla; línguas; língua; fala; talen; taal; spreekt; språk; talar;
        языки""",
        SEVERAL,
        kept=True,
        repeatable=True,
    ),
    Column(
        "role",
        """job; job title; position; profession; occupation; function; Rolle; Beruf; Funktion;
        rôle; fonction; poste; cargo; puesto; profesión; ruolo; professione; função; functie;
        beroep; roll; yrke""",
        "kept",
        kept=True,
        tells_apart=True,
        public=True,
    ),
    Column(
        "gender",
        "sex; Geschlecht; sexe; genre; sexo; género; sesso; genere; gênero; geslacht; kön; пол",
        "kept",
        kept=True,
    ),
)
"""Columns of a guest list, by name."""

PAIR_COLUMNS = _by_name(
    Column(
        "a",
        """from; source; guest a; guest 1; person a; person 1; name a; name 1; id a; id 1; first;
        first guest; who""",
        "the one guest, by id or name",
    ),
    Column(
        "b",
        """to; target; guest b; guest 2; person b; person 2; name b; name 2; id b; id 2; second;
        second guest; whom; knows; kennt; connaît""",
        "the other",
    ),
    Column(
        "weight",
        """strength; how well; closeness; minutes; Stärke; Gewicht; force; poids; fuerza; peso;
        forza""",
        "how well they know each other: `met`, `knows`, `close` or a number",
    ),
)
"""Columns of a list of pairs, by name."""


def plain(word: str) -> str:
    """The form in which header words are compared.

    Examples
    --------
    >>> plain("E-Mail *") == plain("e mail")
    True
    """
    return "".join(filter(str.isalnum, bare(word)))


def meaning_of(header: str, columns: Mapping[str, Column] = COLUMNS) -> str | None:
    """The column that a header stands for, or None.

    Parameters
    ----------
    header : str
        As written.
    columns : mapping of str to Column, optional
        Which columns there can be.

    Examples
    --------
    >>> meaning_of("Organisation"), meaning_of("PRÉNOM"), meaning_of("shoe size")
    ('company', 'first', None)
    """
    return _meanings(tuple(columns.values())).get(plain(header))


def columns_for(rule: str) -> list[str]:
    """The columns that ask for a rule, by its key in a dinner file.

    Examples
    --------
    >>> columns_for("present")
    ['courses', 'arrives', 'leaves']
    """
    return [column.name for column in COLUMNS.values() if column.rule == rule]


def public_columns() -> list[str]:
    """The columns that guests may see of each other.

    Examples
    --------
    >>> public_columns()
    ['company', 'department', 'team', 'role']
    """
    return [column.name for column in COLUMNS.values() if column.public]


@cache
def _meanings(columns: tuple[Column, ...]) -> dict[str, str]:
    return {plain(word): column.name for column in columns for word in column.all_words}
