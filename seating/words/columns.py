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
    loose : str, optional
        More words, which stand in cells too, or above other things: *guest* may be a name, a
        number of guests, or somebody without one. What stands below them must be such cells.
    asked : bool, optional
        Whether a question may be its header, as forms have it (`seating.words.header_words`).
    cells : str, optional
        What its cells must look like for a header to mean it: a key of
        `seating.words.kinds_of_cells.KINDS`. Left out: anything.
    several : bool, optional
        Whether a cell may hold several values, as forms write them
        (`seating.words.several_values`).
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
    loose: str = ""
    asked: bool = False
    cells: str = ""
    several: bool = False

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every word for it, its own name first."""
        return (self.name, *_words(self.words), *_words(self.loose))

    @property
    def loose_words(self) -> tuple[str, ...]:
        """Of its words, those that stand in cells too."""
        return _words(self.loose)


def _words(written: str) -> tuple[str, ...]:
    words = (" ".join(word.split()) for word in written.split(";"))
    return tuple(word for word in words if word)


def _by_name(*columns: Column) -> dict[str, Column]:
    return {column.name: column for column in columns}


IN_TWO = "the name in two columns; a column `name` beside both is that of a party"
SHARED = (
    "guests who share a value know each other; `--known-by` chooses the columns, "
    "`--known-by none` none"
)
PLACE = "where the guest must sit at every course; seats are counted from 1"
ARRIVES = (
    "the first and the last course the guest is there for, also as *after Main*, or a time "
    "(*18:30*, *until 8.15 pm*) where the dinner file says when courses begin"
)
PLACE_AT_COURSE = (
    "where the guest must sit at one course: *Starter table*, *Main seat*, *Round 2 table*, as in "
    "`itineraries.csv`; without `--courses` they say which courses there are"
)
SEVERAL = (
    "kept; several columns of one kind (*diet* and *allergies*, *e-mail* and *phone*) are "
    "put together"
)

COLUMNS = _by_name(
    Column(
        "name",
        """full name; your name; guest name; who are you; names; attendee names; display name;
        person's name; name and surname; first and last name; first name and last name; name of
        guest; vollständiger Name; Namen; Vor- und Nachname; Vorname und Nachname; Name und
        Vorname; Vorname Nachname; Ihr Name; Dein Name; wie heißt du; wer bist du; wie heißen
        Sie; nom; noms; nom complet; nom et prénom; nom prénom; prénom et nom; prénom nom;
        votre nom; ton nom; comment vous appelez-vous; qui êtes-vous; comment t'appelles-tu;
        nombre; nombres; nombre completo; nombre y apellido; nombre y apellidos; tu nombre; su
        nombre; cómo te llamas; quién eres; cómo se llama; nome; nomi; nomes; nome completo;
        nome e cognome; cognome e nome; il tuo nome; il suo nome; come ti chiami; chi sei; come
        si chiama; nome e sobrenome; nome e apelido; seu nome; o seu nome; como se chama; naam;
        namen; volledige naam; voor- en achternaam; voornaam en achternaam; je naam; uw naam;
        hoe heet je; hoe heet u; wie ben je; namn; för- och efternamn; förnamn och efternamn;
        fullständigt namn; ditt namn; vad heter du; vem är du; navn; nimi; imię i nazwisko;
        имя; ФИО; όνομα; 姓名; 名前; 氏名; お名前; 이름; الاسم; שם; नाम; ชื่อ""",
        "the name as printed",
        loose="""guest; guests; person; persons; people; attendee; attendees; participant;
        participants; member; members; invitee; invitees; delegate; delegates; who; Gast; Gäste;
        Teilnehmer; Teilnehmerin; Teilnehmerinnen; Teilnehmende; Mitglied; Mitglieder; Personen;
        wer; invité; invités; invitée; invité(e)s; membre; membres; personne; personnes; qui;
        invitado; invitados; asistente; asistentes; participante; participantes; miembro;
        miembros; persona; personas; quién; ospite; ospiti; invitato; invitati; partecipante;
        partecipanti; membro; membri; persone; chi; convidado; convidados; membros; pessoa;
        pessoas; quem; gasten; deelnemer; deelnemers; lid; leden; persoon; personen; gäst;
        gäster; deltagare; medlem; medlemmar; vem; гость; гости""",
        asked=True,
        cells="names",
    ),
    Column(
        "first",
        """first name; firstname; given name; given names; forename; forenames; name first;
        first names; Vorname; Vornamen; prénom; prénoms; nombre de pila; nome di battesimo;
        primeiro nome; voornaam; roepnaam; förnamn; tilltalsnamn; fornavn; etunimi; imię; 名""",
        IN_TWO,
        kept=True,
        asked=True,
        cells="names",
    ),
    Column(
        "last",
        """last name; lastname; surname; surnames; family name; name last; last names; Nachname;
        Nachnamen; Familienname; Zuname; nom de famille; apellido; apellidos; primer apellido;
        cognome; cognomi; sobrenome; apelido; último nome; achternaam; familienaam; efternamn;
        etternavn; sukunimi; nazwisko; фамилия; επώνυμο; 姓; 성""",
        IN_TWO,
        kept=True,
        asked=True,
        cells="names",
    ),
    Column(
        "id",
        "guest id; person id; member id; employee id; guest number; ID-Nummer; Gastnummer",
        "tells guests of one name apart, and is the same on another evening; without it a guest's "
        "id is their number in the list, from 1",
        loose="""attendee number; attendee id; participant number; participant id; member number;
        delegate number; registration number; registration id; registrant id; user id; api id;
        ticket number; ticket id; ticket code; barcode; Teilnehmernummer; Mitgliedsnummer;
        Ticketnummer; Ticketcode; numéro de billet; numéro de participant; numéro d'invité;
        número de entrada; número de invitado; numero biglietto; numero ospite;
        número do bilhete; ticketnummer; gastnummer; deelnemersnummer; biljettnummer;
        deltagarnummer; gästnummer""",
        cells="ids",
    ),
    Column(
        "company",
        """organisation; organization; employer; company name; organisation name; organization
        name; name of company; firm; Firmenname; nom de l'entreprise; nombre de la empresa;
        nome azienda; nome da empresa; bedrijfsnaam; företagsnamn; affiliation; institution;
        Firma; Unternehmen; entreprise; société; organisme; empresa; organización; azienda;
        organizzazione; organização; bedrijf; organisatie; företag; компания""",
        SHARED,
        kept=True,
        known_by=2,
        tells_apart=True,
        public=True,
        shown=True,
        asked=True,
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
        asked=True,
    ),
    Column(
        "team",
        "squad; team name; équipe; equipo; squadra; equipe; ploeg; lag",
        SHARED,
        kept=True,
        known_by=3,
        tells_apart=True,
        public=True,
        shown=True,
        asked=True,
    ),
    Column(
        "household",
        """family; household name; party; party name; Haushalt; Familie; foyer; famille; hogar;
        familia; famiglia; família; huishouden; gezin; hushåll; familj""",
        SHARED,
        kept=True,
        known_by=1,
        asked=True,
        cells="labels",
    ),
    Column(
        "group",
        "group name; Gruppe; groupe; grupo; gruppo; groep; grupp; группа",
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
        """table number; table no; table name; table assignment; assigned table; table assigned;
        at table; seating table; Tisch; Tischzuordnung; Tischnummer; numéro de table; mesa; tavolo;
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
        "course table",
        "table by course; table at course",
        PLACE_AT_COURSE,
        repeatable=True,
        rule="at",
    ),
    Column(
        "course seat",
        "seat by course; seat at course",
        PLACE_AT_COURSE,
        repeatable=True,
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
        "opposite",
        """sits opposite; across from; sits across from; face to face with; gegenüber;
        gegenüber von; sitzt gegenüber; en face de; face à; frente a; enfrente de; di fronte a;
        em frente a; em frente de; tegenover; zit tegenover; mittemot""",
        "names: always directly opposite me",
        repeatable=True,
        rule="opposite",
    ),
    Column(
        "not opposite",
        """never opposite; not across from; nicht gegenüber; nicht gegenüber von; pas en face de;
        no frente a; no enfrente de; non di fronte a; não em frente a; niet tegenover;
        inte mittemot""",
        "names: never directly opposite me",
        repeatable=True,
        rule="not_opposite",
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
        """course; which courses; which courses will you attend; courses attending; courses you
        will attend; courses attended; present; there for; Gang; Gänge; anwesend; présent; platos;
        presente; portate; pratos; gangen; rätter""",
        "the courses the guest is there for, by name or number, separated by `;`; also `1-3`, "
        "`2-`, `all but 3`, `from Main on`, or a time",
        rule="present",
    ),
    Column(
        "arrives",
        """arrival; arrives at; arrives for; comes; kommt; kommt zu; Ankunft; arrivée; arrive;
        llega; llegada; arriva; arrivo; chega; komt; kommer""",
        ARRIVES,
        rule="present",
        cells="moments",
    ),
    Column(
        "leaves",
        """departure; leaves after; stays until; geht; geht nach; départ; se va; salida; parte;
        partenza; sai; gaat; går""",
        ARRIVES,
        rule="present",
        cells="moments",
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
        asked=True,
        several=True,
    ),
    Column(
        "diet",
        """dietary; dietary requirements; dietary needs; dietary restrictions; dietary preferences;
        diets; allergies; allergy; allergens; food allergies; Ernährung; Diät; Allergien;
        Unverträglichkeiten; régime; régime alimentaire; dieta; alergias; allergie; intolleranze;
        dieet; allergieën; kost; allergier; specialkost; питание""",
        SEVERAL,
        kept=True,
        repeatable=True,
        shown=True,
        asked=True,
    ),
    Column(
        "meal",
        """dish; entree; meal choice; meal preference; meal selection; menu choice; menu selection;
        entree choice; entrée choice; dinner choice; dinner selection; food choice; Gericht;
        Menüwahl; Essenswahl; Essenswunsch; plat; choix du menu; choix du plat; plato; elección de
        menú; piatto; scelta del menu; prato; escolha do menu; gerecht; menukeuze; rätt; menyval""",
        SEVERAL,
        kept=True,
        repeatable=True,
        shown=True,
        asked=True,
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
        asked=True,
    ),
    Column(
        "language",
        """languages; speaks; languages spoken; spoken languages; languages speak; Sprachen;
        Sprache; spricht; langues; langue; parle; idiomas; idioma; habla; lingue; lingua;
        parla; línguas; língua; fala; talen; taal; spreekt; språk; talar; языки""",
        SEVERAL,
        kept=True,
        repeatable=True,
        asked=True,
        several=True,
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
        asked=True,
        cells="words",
    ),
    Column(
        "gender",
        "sex; Geschlecht; sexe; genre; sexo; género; sesso; genere; gênero; geslacht; kön; пол",
        "kept",
        kept=True,
        asked=True,
    ),
    Column(
        "answered",
        """timestamp; time stamp; submitted; submitted at; submitted on; submission date;
        submission time; submit date; date submitted; submit date (utc); start date (utc);
        start time; completion time; completed at; response date; responded at; answered at;
        recorded date; entry date; Zeitstempel; eingereicht am; Startzeit; Fertigstellungszeit;
        horodateur; date de réponse; envoyé le; marca temporal; hora de finalización; enviado el;
        informazioni cronologiche; inviato il; carimbo de data/hora; enviado em; tijdstempel;
        ingezonden op; tidstämpel; skickat""",
        "when a form was answered: of two answers of one person the last counts",
        kept=True,
        repeatable=True,
    ),
    Column(
        "reading",
        """sort as; sorted as; read as; pronunciation; phonetic; Lesung; Aussprache; lecture;
        prononciation; pronunciación; pronuncia; pronúncia; uitspraak; uttal; よみ; ふりがな;
        フリガナ; 読み""",
        "how the name is read: the poster sorts by it",
        kept=True,
    ),
    Column(
        "consent",
        """share contact; may share contact; share my contact; share my contact details;
        contact may be shared; Kontakt teilen; Kontakt weitergeben; partager le contact;
        compartir contacto; condividere contatto; partilhar contacto; contact delen;
        dela kontakt""",
        "`yes`: the guest's contact may be told to those they met",
        kept=True,
    ),
    Column(
        "rsvp",
        """will you come; will you attend; RSVP status; RSVP response; rsvp'd; response; reply;
        answer; attending; attendance; attendance status; attendee status; registration status;
        guest status; invitation status; invite status; booking status; ticket status; event
        status; rsvp answer; is coming; coming; going; are you coming; are you attending; are
        you going; will you be coming; will you be attending; will you be there; will you join
        us; will you be joining us; can you come; can you attend; can you make it; can you join
        us; do you accept; will attend; joining us; accepted; accepts; confirmation;
        confirmation status; wedding rsvp; dinner rsvp; reception rsvp; event rsvp; attending
        dinner; attending reception; attending wedding; attending event; reception attendance;
        dinner attendance; kommst du; kommen Sie; kommt ihr; Kommst du zum Essen; nimmst du
        teil; nehmen Sie teil; bist du dabei; seid ihr dabei; sind Sie dabei; Teilnahme;
        Teilnahmestatus; Zusage; Zusagen; zugesagt; Zusage/Absage; Rückmeldung; Antwort; dabei;
        Anwesenheit; Bestätigung; réponse; participation; présence; viendrez-vous; venez-vous;
        viens-tu; tu viens; vous venez; serez-vous présent; serez-vous des nôtres; serez-vous
        là; seras-tu là; participez-vous; participerez-vous; vient; confirmé; respuesta;
        asistencia; asistirás; asistirá; asiste; vienes; viene; vendrás; vendrá; confirma;
        confirmación; confirmado; te apuntas; nos acompañas; nos acompañarás; podrás venir;
        podrás asistir; risposta; partecipazione; parteciperai; partecipa; partecipi; vieni;
        verrai; ci sarai; presenza; conferma; confermato; resposta; presença; participação; você
        vem; virá; vais; vais vir; comparecerá; confirmação; participará; antwoord; reactie;
        aanwezigheid; ben je erbij; kom je; komt u; kom je ook; doe je mee; deelname;
        bevestiging; svar; närvaro; deltagande; deltar; deltar du; kommer du; kan du komma;
        kommer ni; anmälan; OSA; odpowiedź; obecność; ответ; придёте; придете; вы придёте;
        будете; 出欠; 出席; 참석 여부""",
        "whether the guest comes: yes, no, *maybe*, *waitlisted*, *refunded*, ... or how many "
        "come; `--unsure seat` or `leave` says what becomes of those who are not sure",
        repeatable=True,
        loose="""status; confirmed; Status; statut;
            estado; stato; estatuto; état; attend; join; response status""",
        asked=True,
        cells="answers",
    ),
    Column(
        "rsvp mark",
        "mark of an answer",
        "a mark below an answer: columns *Yes*, *No* and *Maybe* of which one is ticked",
        repeatable=True,
    ),
    Column(
        "maybe",
        """may stay away; perhaps; might come; vielleicht; evtl; peut-être; quizás; forse; talvez;
        misschien; kanske""",
        "`yes`, or how likely the guest comes (`0.7`, `70 %`): they may stay away, and are seated "
        "so that this does little harm",
        kept=True,
        cells="maybes",
    ),
    Column(
        "chance",
        """chance of coming; probability; likelihood; Wahrscheinlichkeit; probabilité;
        probabilidad; probabilità; probabilidade; kans; sannolikhet""",
        "how likely the guest comes, from 0 to 1 or in per cent; below 1 they may stay away, at 0 "
        "they get no seat",
        kept=True,
        cells="chances",
    ),
    Column(
        "cancelled",
        """canceled; is cancelled; is canceled; cancelled at; canceled at; cancelled on; canceled
        on; cancellation date; refunded; refunded at; refunded on; refund date; void; voided; void
        status; voided at; revoked; withdrawn; declined; storniert; storniert am; Storno;
        Storniert?; erstattet; annulé; annulé le; remboursé; cancelado; anulado; reembolsado;
        annullato; rimborsato; geannuleerd; terugbetaald; avbokad; återbetald""",
        "whether a place was given back: anything but blank, no and 0 says so; such a guest gets "
        "no seat",
        repeatable=True,
    ),
    Column(
        "plus one",
        """plus ones; bringing a guest; additional guests; extra guests; number of additional
        guests; plus one name; number of extra guests; number of plus ones; number of
        companions; brings a guest; bringing a plus one; bringing; are you bringing a guest;
        will you bring a guest; are you bringing a plus one; will you bring a plus one;
        accompanied by; companion; companions; name of your guest; accompanying guests;
        accompanying persons; Begleitung; Begleitperson; Begleitpersonen; in Begleitung; mit
        Begleitung; Anzahl Begleitpersonen; bringst du jemanden mit; kommst du in Begleitung;
        accompagnant; accompagnants; accompagné de; accompagnateurs; nombre d'accompagnants;
        viens-tu accompagné; acompañante; acompañantes; número de acompañantes; vienes con
        acompañante; accompagnatore; accompagnatori; numero di accompagnatori; acompanhante;
        acompanhantes; número de acompanhantes; introducé; introducés; introducee; sällskap;
        medföljande""",
        "whom the guest brings: `yes`, a number, or names; who has no name is *Guest of Ines "
        "Harrow*, and stays at the table of their host (`--companions` says otherwise)",
        repeatable=True,
        asked=True,
    ),
    Column(
        "party size",
        """size of party; members in party; people in your party; number in party; quantity; total
        guests; qty; party count; headcount; head count; number attending; number of people;
        number of persons; number of seats; number of tickets; tickets; ticket quantity; seats
        reserved; total attending; total number of guests; total guest count; how many; how many
        people; how many of you; how many of you are coming; how many are coming; how many people
        are coming; how many will attend; how many of you will attend; how many people will
        attend; how many seats; how many guests in total; pax; people in party; adults; number of
        adults; covers; Anzahl; Anzahl Personen; Personenzahl; Personenanzahl; Anzahl der
        Personen; wie viele; wie viele Personen; wie viele kommen; wie viele kommt ihr; mit wie
        vielen Personen; Erwachsene; Anzahl Erwachsene; nombre de personnes; combien; combien
        serez-vous; combien êtes-vous; nombre de places; quantité; nombre d'adultes; adultes;
        número de personas; cuántos; cuántas personas; cuántos sois; cuántos vendréis; cantidad;
        adultos; número de adultos; numero di persone; quanti siete; quanti sarete; quante
        persone; quantità; adulti; numero di adulti; número de pessoas; quantas pessoas;
        quantidade; aantal; aantal personen; met hoeveel; met hoeveel personen; hoeveel personen;
        volwassenen; antal; antal personer; hur många; hur många kommer; vuxna""",
        "how many come in all, the guest counted; the others are guests without a name, as for "
        "`plus one`",
        asked=True,
        loose="Personen; persons; people; personnes; personas; persone; pessoas; personer; Leute",
        cells="counts",
    ),
    Column(
        "guest count",
        """number of guests; no of guests; how many guests; Anzahl Gäste; Gästeanzahl; Anzahl
        der Gäste; nombre d'invités; número de invitados; numero di ospiti; numero ospiti;
        número de convidados; aantal gasten; antal gäster""",
        "how many others the guest brings where some bring 0 or nobody, or else how many come in "
        "all; `seating guests` says which",
        loose="guests; Gäste; invités; invitados; ospiti; convidados; gasten; gäster",
        cells="counts",
    ),
    Column(
        "children",
        """number of children; kids; number of kids; how many children; how many kids; Kinder;
        Anzahl Kinder; Anzahl der Kinder; enfants; nombre d'enfants; niños; hijos; número de
        niños; bambini; figli; numero di bambini; crianças; filhos; número de crianças;
        kinderen; aantal kinderen; barn; antal barn""",
        "how many children come along",
        cells="counts",
    ),
    Column(
        "party names",
        """names of party; names of everyone in your party; names of everyone; names of all guests;
        names of your party; names of people in your party; names of the people in your party;
        names of everyone attending; names of all attending; names of all attendees; names of
        additional guests; names of guests; names of your guests; names of all in your party;
        names of those attending; names of people attending; names of others in your party;
        additional guest names; all guest names; other guests names; list all guests; list
        everyone in your party; who is in your party; who else is coming; who is coming with you;
        who are you bringing; who will you bring; who is coming; who will be attending; party
        members; household members; family members; accompanied by names; guest list names; Namen
        aller Gäste; Namen aller Personen; Namen der Begleitpersonen; Namen der Gäste; Namen aller
        Teilnehmer; wer kommt mit; wer kommt noch; wer kommt; mit wem kommst du; noms de tous les
        invités; noms des invités; noms des accompagnants; noms des personnes; qui vient avec
        vous; qui vient; nombres de todos; nombres de los invitados; nombres de los acompañantes;
        nombres de todos los asistentes; quién viene contigo; quiénes vienen; nomi di tutti; nomi
        degli ospiti; nomi degli accompagnatori; chi viene con te; nomi di tutti gli ospiti; nomes
        de todos; nomes dos convidados; nomes dos acompanhantes; quem vem com você; namen van alle
        gasten; namen van iedereen; namen van de gasten; wie komt er mee; namn på alla; namn på
        alla gäster; namn på gäster; vilka kommer""",
        "everyone who comes with the guest, by name, with or without the guest's own: each gets "
        "a card",
        repeatable=True,
        asked=True,
        cells="names",
    ),
    Column(
        "party member",
        "member of the party",
        "what is said of a partner, a child or another guest in columns of their own, as in "
        "`partner_first_name`, `child 2 diet`, `Guest 2 name`: a guest of the same household",
        repeatable=True,
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


MOST_COMPARED = 1_000
"""Letters of a text of which it is asked whether it is a word: no word is longer."""


def plain(word: str) -> str:
    """The form in which header words are compared, of their first `MOST_COMPARED` letters.

    Examples
    --------
    >>> plain("E-Mail *") == plain("e mail")
    True
    """
    text = bare(word[:MOST_COMPARED])
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


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
