"""The verdict on a plan in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from seating.dinner.filling import THESE_NUMBERS
from seating.outputs.terminal.amounts import share
from seating.outputs.terminal.cells import hang, pad, safe, unbroken, width, wrap
from seating.outputs.terminal.empty_tables_text import empty_tables_told, way_to_use_all
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.outputs.terminal.scale_text import Scale, scale_text
from seating.score.fewer_than_chance import fewer_than_chance, has_rules
from seating.score.maybe_draws import maybe_draws
from seating.score.meets_fewest import meets_fewest
from seating.score.most_often import most_often
from seating.score.score import Verdict
from seating.words.figures import counted, figure, figure_at_most
from seating.words.names import listed, listed_few

if TYPE_CHECKING:
    from seating.planfile import PlanReport, SavedBound
    from seating.score.random_baseline import Baseline

LABEL = 16
BEST = "no plan can do better"
BEST_WITH_THESE = "none with these numbers at tables does better"
MOST_BREAKS = 12


class Line(NamedTuple):
    """One finding: what it is about, what is found, how good that is, and its tone."""

    label: str
    text: str
    note: str = ""
    tone: str = ""


class Meeting(NamedTuple):
    """Of a plan in which everyone is to meet everyone.

    Parameters
    ----------
    courses_needed : int
        How many courses that takes at least.
    unmet : tuple of (int, int)
        Guests who have still to meet, by index.
    """

    courses_needed: int
    unmet: tuple[tuple[int, int], ...] = ()


def verdict_text(
    verdict: Verdict,
    report: PlanReport | None = None,
    baseline: Baseline | None = None,
    cells: int = 80,
    meeting: Meeting | None = None,
    paint: Paint = PLAIN,
) -> str:
    """Introductions, new pairs, what chance would give, who meets fewest, repeats, rules.

    Parameters
    ----------
    verdict : Verdict
    report : PlanReport, optional
        Bounds are taken from it.
    baseline : Baseline, optional
        What random seating would give.
    cells : int, optional
        Width of a line.
    meeting : Meeting, optional
        For a plan in which everyone is to meet everyone.
    paint : Paint, optional
        Colours, where there are any.
    """
    lines = [
        *_courses(verdict, meeting),
        *_quiet(verdict),
        *_introductions(verdict, report.bound if report else None),
        *_weighted(verdict, report.bound if report else None),
        *_new_pairs(verdict, report.pairs_bound if report else None),
        *_at_random(verdict, baseline),
        *_between(verdict, report, baseline, cells),
        *_fewest(verdict),
        *_most_often(verdict),
        *_maybes(verdict),
        *_goals(verdict),
        *_wishes(verdict),
        *_interests(verdict),
        *_repeats(verdict),
        *_acquaintances(verdict),
        *_empty_tables(verdict),
        *_rules(verdict),
    ]
    return "\n".join([*_set(lines, cells, paint), *_breaks(verdict, cells, paint)])


def _quiet(verdict: Verdict) -> Iterator[Line]:
    """Courses at which sharing a table does not count as meeting."""
    quiet = [safe(course.name) for course in verdict.plan.dinner.courses if not course.counts]
    if quiet:
        yield Line("Nobody meets", f"at {listed(quiet)}: nothing below counts who sits there")


def _counts_pairs(verdict: Verdict) -> bool:
    """Whether introductions are just the new pairs who share a table."""
    return verdict.plan.dinner.talk.meet == "table" and not _one_table(verdict)


def _one_table(verdict: Verdict) -> bool:
    return len(verdict.plan.dinner.tables) == 1


def _weighs(verdict: Verdict) -> bool:
    """Whether some introductions count more than others."""
    return len(verdict.plan.dinner.interest) > 0


def _courses(verdict: Verdict, meeting: Meeting | None) -> Iterator[Line]:
    if meeting is None:
        return
    courses, needed = len(verdict.plan.dinner.courses), meeting.courses_needed
    fewer = f"at least {needed} are needed"
    if not meeting.unmet:
        text = f"{courses}, after which everyone has met"
        yield Line("Courses", text, fewer if needed < courses else "no fewer would do")
        return
    left = counted(len(meeting.unmet), "pair")
    has = "has" if len(meeting.unmet) == 1 else "have"
    yield Line("Courses", f"{courses}, after which {left} {has} still to meet", fewer)
    pairs = ((_name(verdict, one), _name(verdict, two)) for one, two in meeting.unmet)
    yield Line("Still to meet", listed_few(f"{one} and {two}" for one, two in pairs))


def _introductions(verdict: Verdict, bound: SavedBound | None) -> Iterator[Line]:
    if _counts_pairs(verdict):
        return
    text = figure(verdict.expected)
    if verdict.score.unit > 1:
        text += " expected"
    if _weighs(verdict):  # the bound is of the weighted sum
        yield Line("Introductions", text)
    else:
        yield _bounded("Introductions", text, verdict, bound)


def _weighted(verdict: Verdict, bound: SavedBound | None) -> Iterator[Line]:
    if _weighs(verdict):
        text = f"{figure(verdict.score.expected)} by interest"
        yield _bounded("Weighted", text, verdict, bound)


def _bounded(label: str, text: str, verdict: Verdict, bound: SavedBound | None) -> Line:
    """What the score counts, beside what no plan can exceed."""
    if bound is None:
        return Line(label, text)
    met = verdict.weighted >= bound.value
    # a bound is rounded up, except where the plan meets it and both say the same
    text += f", at most {text.split()[0] if met else figure_at_most(bound.expected)} possible"
    return Line(label, text, _how_good(verdict.weighted, bound))


def _how_good(value: int, bound: SavedBound) -> str:
    if value < bound.value:
        return share(value, bound.value) if bound.value > 0 else ""
    return BEST_WITH_THESE if bound.holds_for == THESE_NUMBERS else BEST


def _new_pairs(verdict: Verdict, bound: SavedBound | None) -> Iterator[Line]:
    if _one_table(verdict):
        return
    text = f"{verdict.new_pairs:,} shared a table"
    if bound is None:
        yield Line("New pairs", text)
        return
    text += f", at most {bound.value:,}"
    yield Line("New pairs", text, _how_good(verdict.new_pairs, bound))


def _at_random(verdict: Verdict, baseline: Baseline | None) -> Iterator[Line]:
    if baseline is None:
        return
    parts = []
    if not _counts_pairs(verdict):
        parts.append(f"{figure(baseline.introductions)} introductions")
    if not _one_table(verdict):
        parts.append(f"{figure(baseline.new_pairs)} new pairs")
    why = fewer_than_chance(verdict, baseline)
    looks = "rules not looked at" if has_rules(verdict.plan.dinner) else ""
    if why is None:
        yield Line("At random", ", ".join(parts), looks, "quiet")
    else:
        yield Line("At random", f"{', '.join(parts)}; this plan has fewer: {why}")


def _between(
    verdict: Verdict, report: PlanReport | None, baseline: Baseline | None, cells: int
) -> Iterator[Line]:
    """How far what the score counts has come from random to its bound."""
    if baseline is None or report is None or report.bound is None:
        return
    bound = report.bound
    met = verdict.weighted >= bound.value
    found = verdict.score.expected
    most = figure(found) if met else figure_at_most(bound.expected)
    scale = Scale(baseline.weighted, found, bound.expected, most, met)
    drawn = scale_text(scale, cells - LABEL - 2)
    if drawn:
        yield Line("Between", drawn, "", "good" if met else "")


def _fewest(verdict: Verdict) -> Iterator[Line]:
    fewest = meets_fewest(verdict)
    if fewest is None:
        return
    new = _new(fewest.people)
    if fewest.rest is None:
        yield Line("Meets fewest", f"everyone meets {new}")
        return
    least, most = fewest.rest
    span = f"{least} to {most}" if least < most else f"{most}"
    yield Line("Meets fewest", f"{_some(verdict, fewest.guests)}, {new} (the rest {span})")
    yield Line("Meets most", f"{_some(verdict, fewest.most)}, {_new(fewest.most_people)}")


def _some(verdict: Verdict, guests: Sequence[int]) -> str:
    who = _name(verdict, guests[0])
    return who if len(guests) == 1 else f"{who} and {counted(len(guests) - 1, 'other')}"


def _most_often(verdict: Verdict) -> Iterator[Line]:
    """Who share a table most often, where anybody does so twice."""
    found = most_often(verdict)
    if found is None or found.courses < 2 or _one_table(verdict):
        return
    who = f"{_name(verdict, found.first)} and {_name(verdict, found.second)}"
    if found.pairs > 1:
        who += f", and {counted(found.pairs - 1, 'other pair')}"
    times = f"at {found.courses:,} courses"
    if found.tonight < found.courses:
        times += f", {found.courses - found.tonight:,} of them at earlier evenings"
    yield Line("Most together", f"{who}: {times}")


def _maybes(verdict: Verdict) -> Iterator[Line]:
    """What is left of the introductions when guests who may stay away do."""
    drawn = maybe_draws(verdict)
    if drawn is None:
        return
    text = (
        f"{len(drawn.guests):,} may stay away: {figure(drawn.all_come)} introductions if all come, "
        f"{figure(drawn.expected)} as expected, {figure(drawn.worst)} at worst of {drawn.draws} "
        "draws"
    )
    yield Line("Maybes", text)
    if len(verdict.plan.dinner.tables) > 1:
        people = counted(drawn.fewest, "new person", "new people")
        text = f"at one table {_at_most(drawn.missing)}; who comes meets {people} at least"
        yield Line("Missing", text)


def _at_most(missing: int) -> str:
    return "nobody" if not missing else f"{counted(missing, 'guest')} at most"


def _new(people: int) -> str:
    return counted(people, "new person", "new people")


def _goals(verdict: Verdict) -> Iterator[Line]:
    if not any(map(attrgetter("goal"), verdict.plan.dinner.guests)):
        return
    lacking = verdict.lacking
    if not lacking.any():
        yield Line("Goals", "everyone reaches their own")
        return
    short, by = verdict.short, _new(int(lacking.sum()))
    if len(short) == 1:
        yield Line("Goals", f"{_name(verdict, short[0][0])} short of their own, by {by}")
        return
    each = (f"{_name(verdict, guest)} by {people}" for guest, people in short)
    yield Line("Goals", f"{len(short):,} guests short of their own, by {by}: {listed_few(each)}")


def _wishes(verdict: Verdict) -> Iterator[Line]:
    wishes = verdict.wishes
    if not wishes:
        return
    missed = [wish for wish in wishes if not wish.granted]
    if not missed:
        yield Line("Wishes", f"all {len(wishes):,} granted" if len(wishes) > 1 else "granted")
        return
    text = f"{len(wishes) - len(missed):,} of {len(wishes):,} granted; not "
    pairs = ((_name(verdict, wish.guest), _name(verdict, wish.other)) for wish in missed)
    yield Line("Wishes", text + listed_few(f"{guest} to meet {other}" for guest, other in pairs))


def _interests(verdict: Verdict) -> Iterator[Line]:
    pairs, met = verdict.shared_interests
    if pairs:
        of = f"{met:,} of {counted(pairs, 'pair')} who share one"
        yield Line("Interests", f"{of} meet" if met != 1 else f"{of} meets")


def _name(verdict: Verdict, guest: int) -> str:
    return unbroken(safe(verdict.plan.dinner.label(guest)))


def _repeats(verdict: Verdict) -> Iterator[Line]:
    again = verdict.beside_again
    beside = f"strangers sit side by side again {_times(again)}"
    rules = verdict.by_rules
    if _one_table(verdict):
        told = f"{beside}{_by_rules(again, rules.beside_again)}"
        yield Line("Repeats", told if again else "none: no two strangers sit side by side twice")
    elif not verdict.repeats:
        yield Line("Repeats", "none")
    else:
        text = f"strangers share a table again {_times(verdict.repeats)}"
        text += _by_rules(verdict.repeats, rules.repeats)
        yield Line(
            "Repeats", f"{text}, {f'{again:,} side by side' if again else 'not side by side'}"
        )


def _by_rules(count: int, by_rules: int) -> str:
    """How many of them the rules bring about; empty where none."""
    if not by_rules:
        return ""
    if by_rules == count:
        return " (by your rules)" if count == 1 else " (all by your rules)"
    return f" ({by_rules:,} of them by your rules)"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def _acquaintances(verdict: Verdict) -> Iterator[Line]:
    if not len(verdict.plan.dinner.prior):
        return
    ledger = verdict.ledger
    where = "sit side by side" if _one_table(verdict) else "share a table"
    known = ~ledger.strangers
    count, held = int(known.sum()), verdict.by_rules.known_at_table
    if _one_table(verdict):
        count, held = int((known & (ledger.beside > 0)).sum()), verdict.by_rules.known_beside
    if not count:
        yield Line("Acquaintances", f"none {where}")
        return
    where = where if count > 1 else where.replace("sit", "sits").replace("share", "shares")
    yield Line("Acquaintances", f"{counted(count, 'pair')} {where}{_by_rules(count, held)}")


def _empty_tables(verdict: Verdict) -> Iterator[Line]:
    plan = verdict.plan
    told = empty_tables_told(plan)
    if told:
        yield Line("Empty tables", told, way_to_use_all(plan))


def _rules(verdict: Verdict) -> Iterator[Line]:
    rules = len(verdict.plan.dinner.rules)
    if verdict.breaks:
        yield Line("Rules", f"broken {_times(len(verdict.breaks))}", "", "bad")
    elif rules:
        yield Line("Rules", f"all {rules:,} kept" if rules > 1 else "kept")


def _set(lines: list[Line], cells: int, paint: Paint) -> Iterator[str]:
    """Lines in three columns; a note that finds no room goes below."""
    column = max((width(line.text) for line in lines if line.note), default=0)
    for label, text, note, tone in lines:
        first = "  " + pad(label, LABEL)
        good = "good" if note in (BEST, BEST_WITH_THESE) else "quiet"
        if note and LABEL + 2 + column + 3 + width(note) <= cells:
            yield f"{first}{paint(tone, pad(text, column))}   {paint(good, note)}"
            continue
        yield paint.after(first, tone, hang(first, text.split(" "), cells))
        if note:
            under = hang(" " * width(first), note.split(" "), cells)
            yield paint.after("", good, under.lstrip("\n"))


def _breaks(verdict: Verdict, cells: int, paint: Paint) -> Iterator[str]:
    if not verdict.breaks:
        return
    yield ""
    for _, broken in verdict.breaks[:MOST_BREAKS]:
        yield from (
            "  " + paint("bad", line) for line in wrap(safe(broken.what).split(" "), cells - 2)
        )
    more = len(verdict.breaks) - MOST_BREAKS
    if more > 0:
        yield f"  and {more:,} more"
