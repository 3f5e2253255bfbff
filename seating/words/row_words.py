"""Words of rows that are no people: totals, headings of sections, notes."""

from __future__ import annotations

from seating.words.columns import plain


def _words(written: str) -> frozenset[str]:
    return frozenset(plain(word) for word in written.split(";"))


def _each(written: str) -> frozenset[str]:
    return frozenset(plain(word) for word in written.split())


TOTALS = _words("""total; totals; grand total; subtotal; sub-total; sum; count; headcount; in all;
    total guests; total attendees; number of guests; guest count; Summe; Gesamt; Gesamtsumme;
    insgesamt; Anzahl; Zwischensumme; Anzahl Gäste; Gäste gesamt; somme; total général;
    sous-total; nombre d'invités; en tout; suma; total general; número de invitados; totale;
    somma; subtotale; numero ospiti; soma; total geral; total de convidados; totaal; som;
    aantal; aantal gasten; totaal aantal; summa; totalt; antal; antal gäster; delsumma;
    итого; всего; 合計; 合计; 계""")

# What stands in a seating plan where nobody sits; the Swedish *tom* alone is many a guest's name.
EMPTY = _words("""empty; empty seat; vacant; vacant seat; reserved; free seat; available; no guest;
    leer; frei; leerer Platz; freier Platz; reserviert; vide; place vide; libre; place libre;
    réservé; vacío; asiento vacío; reservado; vuoto; posto vuoto; libero; riservato; vazio; lugar
    vazio; leeg; lege stoel; vrij; gereserveerd; tom plats; tom stol; ledig; reserverad""")

# What forms put into a second row of headers.
BELOW_HEADERS = _words("""response; open-ended response; other (please specify); import id; answer;
    offene Antwort; Antwort; Freitext; réponse; réponse ouverte; respuesta; respuesta abierta;
    risposta; risposta aperta; resposta; resposta aberta; antwoord; open antwoord; svar;
    öppet svar""")

# Who is counted in "42 guests".
COUNTED = _each("""guest guests people persons person attendees participants pax seats members
    adults children kids names rows Gäste Gast Personen Teilnehmer Mitglieder Plätze invités
    personnes participants convives invitados personas asistentes ospiti persone invitati
    partecipanti
    convidados pessoas participantes gasten personen deelnemers gäster personer deltagare""")

# People of a kind, in the plural: a heading, where nothing but such words and small ones stands.
_KINDS_OF_PEOPLE = """family families friends relatives colleagues coworkers co-workers neighbours
    neighbors guests vips vip kids children adults staff vendors speakers sponsors hosts partners
    committee board others other misc miscellaneous students teachers parents grandparents cousins
    aunts uncles siblings bridesmaids groomsmen ushers musicians band press clients customers
    suppliers volunteers crew side work school university college church club bride groom bride's
    groom's brides grooms couple wedding party evening close extended immediate plus ones
    confirmed declined pending waitlist maybe invited attending accepted regrets yes no
    Familie Familien Freunde Freundinnen Verwandte Verwandtschaft Kollegen Kolleginnen Nachbarn
    Gäste Kinder Erwachsene Ehrengäste Sonstige Weitere Andere Braut Bräutigam Bräutigams Brautpaar
    Trauzeugen Arbeit Schule Uni Verein Seite Zusagen Absagen Redner
    famille familles amis amies collègues voisins invités enfants adultes autres mariée marié
    mariés témoins travail école côté proches
    familia amigos amigas compañeros colegas vecinos invitados niños adultos otros novia novio
    novios trabajo escuela lado parientes
    famiglia amici amiche parenti colleghi vicini ospiti invitati bambini adulti altri sposa sposo
    sposi testimoni lavoro scuola lato
    família amigos parentes colegas vizinhos convidados crianças adultos outros noiva noivo noivos
    trabalho escola
    familie vrienden vriendinnen verwanten collega's buren gasten kinderen volwassenen overige
    anderen bruid bruidegom bruidspaar werk school kant
    familj vänner släkt släktingar kollegor grannar gäster barn vuxna övriga andra brud bruden
    brudens brudgum brudgummen brudgummens brudpar jobb skola sida"""
KINDS_OF_PEOPLE = _each(_KINDS_OF_PEOPLE)

# What stands between such words.
SMALL = _each("""the of and from for my our a an at on in with to & + der die das des dem den von
    vom und aus mit zu im am unsere meine de la le les l' d' du des et à chez nos mes del los las el
    y e con di della dello dei degli delle il lo gli i do da dos das os as o van het en bij av och
    på till i""")

# A name of something follows: "Table 4", "Team Blue".
LABELS = _each("""table tables team group section category block row page part Tisch Gruppe Team
    Abschnitt Seite table groupe équipe mesa grupo equipo tavolo gruppo squadra mesa grupo equipa
    tafel groep ploeg bord grupp lag""")

# "Friends of Ana": whose they are follows.
OF = _each("of from von vom der des aus de du des d' di del della van av till")

NOTES = _words("""note; notes; nb; n.b.; ps; p.s.; legend; key; source; remark; remarks; Hinweis;
    Anmerkung; Bemerkung; Legende; Quelle; Stand; remarque; légende; nota; notas; leyenda; fuente;
    note bene; legenda; fonte; observação; opmerking; bron; anmärkning; obs; källa; as of;
    exported; exported on; exported at; generated; generated on; generated by; created by;
    created on; printed; printed on; last updated; updated; last modified; downloaded;
    exportiert am; erstellt am; gedruckt am; exporté le; généré le; exportado el; generado el;
    esportato il; exportado em; geëxporteerd op; exporterad; end; end of list; Ende;
    Ende der Liste; fin; fine; fim; einde; slut; continued; cont; Fortsetzung; suite""")
