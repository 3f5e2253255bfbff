"""What hosts write above their columns, in several languages.

A word is compared without case, accents, spaces and punctuation, so that ``E-Mail``,
``e mail`` and ``EMAIL`` are one. To teach the intake a new column, add its words here.
"""

from __future__ import annotations

from functools import cache

from seating.words.names import bare

# English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish; some others.
WORDS: dict[str, str] = {
    "name": """name; full name; guest; guest name; person; attendee; participant; names;
        Gast; Teilnehmer; Teilnehmerin; vollständiger Name; nom; nom complet; nom et prénom;
        invité;
        nombre; nombre completo; nombre y apellidos; invitado; nome; nome completo; ospite;
        nome e cognome; convidado; naam; volledige naam; namn; gäst; navn; nimi; imię i nazwisko;
        имя; ФИО; гость; όνομα; 姓名; 名前; 氏名; お名前; 이름; الاسم; שם; नाम; ชื่อ""",
    "first": """first name; first; given name; given names; forename; Vorname; prénom;
        nombre de pila; nome di battesimo; voornaam; förnamn; fornavn; etunimi; imię;
        名""",
    "last": """last name; last; surname; family name; Nachname; Familienname; nom de famille;
        apellido; apellidos; cognome; sobrenome; apelido; achternaam; efternamn; etternavn;
        sukunimi; nazwisko; фамилия; επώνυμο; 姓; 성""",
    "id": "id; guest id; person id; member id; employee id; guest number; ID-Nummer; Gastnummer",
    "household": """household; family; Haushalt; Familie; foyer; famille; hogar; familia;
        famiglia; família; huishouden; gezin; hushåll; familj""",
    "company": """company; organisation; organization; employer; firm; affiliation; institution;
        Firma; Unternehmen; entreprise; société; organisme; empresa; organización; azienda;
        organizzazione; organização; bedrijf; organisatie; företag; компания""",
    "team": "team; squad; équipe; equipo; squadra; equipe; ploeg; lag",
    "department": """department; dept; division; Abteilung; département; departamento;
        reparto; dipartimento; afdeling; avdelning; отдел""",
    "group": "group; Gruppe; groupe; grupo; gruppo; groep; grupp; группа",
    "knows": """knows; who they know; already knows; acquaintances; friends; friends with;
        kennt; Bekannte; Freunde; connaît; amis; conoce; conoce a; amigos; conosce; amici;
        conhece; kent; vrienden; känner; vänner; знает""",
    "partner": """partner; spouse; plus one of; Partner; Partnerin; Ehepartner; conjoint;
        conjointe; pareja; cónyuge; coniuge; parceiro; sambo""",
    "avoid": """avoid; avoids; not with; apart from; keep apart from; meidet; nicht mit;
        éviter; évite; pas avec; evitar; evita; no con; non con; niet met; vermijden; undvik;
        inte med""",
    "with": """with; sits with; sit with; together with; seated with; mit; zusammen mit; sitzt mit;
        avec; assis avec; con; junto a; insieme a; com; met; samen met; med; tillsammans med""",
    "beside": """beside; next to; sits beside; sits next to; sit next to; neben; sitzt neben;
        à côté de; al lado de; accanto a; ao lado de; naast; zit naast; bredvid""",
    "not beside": """not beside; not next to; never beside; never next to; nicht neben;
        pas à côté de; no al lado de; non accanto a; não ao lado de; niet naast; inte bredvid""",
    "must meet": """must meet; meets; has to meet; should meet; muss treffen; soll treffen;
        doit rencontrer; debe conocer; deve incontrare; deve encontrar; moet ontmoeten;
        måste träffa; ska träffa""",
    "wants": """wants; wants to meet; would like to meet; hopes to meet; möchte treffen;
        möchte kennenlernen; will treffen; veut rencontrer; souhaite rencontrer; quiere conocer;
        vuole conoscere; quer conhecer; wil ontmoeten; vill träffa""",
    "table": """table; table number; table no; table name; Tisch; Tischnummer; numéro de table;
        mesa; tavolo; tafel; bord; стол""",
    "seat": """seat; seat number; seat no; Sitz; Platz; Sitzplatz; Platznummer; siège; asiento;
        posto; stoel; zitplaats; sittplats""",
    "never at": """never at; not at; not at table; never at table; nie an; nicht an Tisch; jamais à;
        pas à la table; nunca en; mai a; nunca em; nooit aan; aldrig vid""",
    "seat kind": """seat kind; kind of seat; seat type; type of seat; Platzart; Art des Platzes;
        type de siège; tipo de asiento; tipo di posto; tipo de lugar; soort zitplaats; platstyp""",
    "stays": """stays; stays put; fixed; fixed seat; keeps seat; bleibt; bleibt sitzen;
        fester Platz; reste; place fixe; se queda; asiento fijo; resta; posto fisso; fica; blijft;
        stannar""",
    "courses": """courses; course; present; there for; Gang; Gänge; anwesend; présent; platos;
        presente; portate; pratos; gangen; rätter""",
    "arrives": """arrives; arrival; arrives at; arrives for; comes; kommt; kommt zu; Ankunft;
        arrivée; arrive; llega; llegada; arriva; arrivo; chega; komt; kommer""",
    "leaves": """leaves; departure; leaves after; stays until; geht; geht nach; départ; se va;
        salida; parte; partenza; sai; gaat; går""",
    "goal": """goal; new people; people to meet; Ziel; objectif; objetivo; obiettivo; doel; mål""",
    "familiar": """familiar; familiar face; needs a familiar face; soft landing; bekanntes Gesicht;
        visage familier; visage connu; cara conocida; volto noto; rosto conhecido; bekend gezicht;
        bekant ansikte""",
    "needs at table": """needs at table; needs at the table; needs language; language needed;
        braucht am Tisch; braucht Sprache; besoin à table; langue nécessaire; necesita en la mesa;
        serve al tavolo; precisa na mesa; nodig aan tafel; behöver vid bordet""",
    "language": """language; languages; speaks; Sprachen; Sprache; spricht; langues; langue; parle;
        idiomas; idioma; habla; lingue; lingua; parla; línguas; língua; fala; talen; taal;
        spreekt; språk; talar; языки""",
    "gender": """gender; sex; Geschlecht; sexe; genre; sexo; género; sesso; genere; gênero;
        geslacht; kön; пол""",
    "interests": """interests; interest; hobbies; hobby; topics; Interessen; Hobbys; intérêts;
        centres d'intérêt; intereses; aficiones; interessi; interesses; intressen""",
    "diet": """diet; dietary; dietary requirements; dietary needs; dietary restrictions;
        dietary preferences; diets; allergies; allergy; allergens; food allergies;
        Ernährung; Diät; Allergien; Unverträglichkeiten; Essenswunsch;
        régime; régime alimentaire; dieta; alergias; allergie; intolleranze; dieet; allergieën;
        kost; allergier; specialkost; питание""",
    "role": """role; job; job title; position; profession; occupation; function; Rolle; Beruf;
        Funktion; rôle; fonction; poste; cargo; puesto; profesión; ruolo; professione; função;
        functie; beroep; roll; yrke""",
    "contact": """contact; e-mail; e-mail address; mail; phone; phone number; telephone; mobile;
        mobile number; cell phone; tel; Kontakt; E-Mail-Adresse; Telefon; Telefonnummer; Handy;
        Handynummer; courriel; adresse e-mail; téléphone; portable; correo; correo electrónico;
        teléfono; móvil; telefono; cellulare; contatto; contacto; contato; telefone; telefoon;
        telefoonnummer; e-post; epost""",
    # Of lists of pairs.
    "a": """a; from; source; guest a; guest 1; person a; person 1; name a; name 1; id a; id 1;
        first; first guest; who""",
    "b": """b; to; target; guest b; guest 2; person b; person 2; name b; name 2; id b; id 2;
        second; second guest; whom; knows; kennt; connaît""",
    "weight": """weight; strength; how well; closeness; minutes; Stärke; Gewicht; force; poids;
        fuerza; peso; forza""",
}

PAIR_COLUMNS = ("a", "b", "weight")
GUEST_COLUMNS = tuple(column for column in WORDS if column not in PAIR_COLUMNS)


def plain(word: str) -> str:
    """The form in which header words are compared.

    Examples
    --------
    >>> plain("E-Mail *") == plain("e mail")
    True
    """
    return "".join(filter(str.isalnum, bare(word)))


def words_of(column: str) -> tuple[str, ...]:
    """Every word for a column, its own name first."""
    return tuple(" ".join(word.split()) for word in WORDS[column].split(";"))


@cache
def _meanings(columns: tuple[str, ...]) -> dict[str, str]:
    return {plain(word): column for column in columns for word in words_of(column)}


def meaning_of(header: str, columns: tuple[str, ...] = GUEST_COLUMNS) -> str | None:
    """The column that a header stands for, or None.

    Parameters
    ----------
    header : str
        As written.
    columns : tuple of str, optional
        Which columns there can be.

    Examples
    --------
    >>> meaning_of("Organisation"), meaning_of("PRÉNOM"), meaning_of("shoe size")
    ('company', 'first', None)
    """
    return _meanings(columns).get(plain(header))
