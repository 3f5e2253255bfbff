"""What stands in plan.json, version 1: the shape of the file, and nothing else.

The structs are apart from the classes of the dinner, so that those can change while files
that are years old still read.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from seating.planfile.plan_rules import SavedRule
from seating.room.shapes.every_shape import EVERY_SHAPE

FORMAT = "seating plan"
VERSION = 1
SHAPES = f"One of {', '.join(EVERY_SHAPE)}."

HOLDS_FOR = (
    "Of what plans: 'filling', those that fill tables as the dinner wants; 'any filling'; or "
    "'these numbers at tables', those with as many guests at each table as this one."
)

Text = Annotated[str, Meta(min_length=1)]
# Whole numbers are added up in 64 bits, and clocks show no more than some decades.
MOST, MOST_SECONDS = 2**62, 1e9
Whole = Annotated[int, Meta(ge=-MOST, le=MOST)]
Count = Annotated[int, Meta(ge=0, le=MOST)]
Positive = Annotated[int, Meta(ge=1, le=MOST)]
Seconds = Annotated[float, Meta(ge=0, le=MOST_SECONDS)]
Indices = Annotated[list[Count], Meta(description="Guests, by their place in the list, from 0.")]


class SavedGuest(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A guest, with every column of the host's list."""

    id: Annotated[str, Meta(min_length=1, description="Unique within the dinner.")]
    name: Annotated[str, Meta(min_length=1, description="As in the guest list.")]
    fields: Annotated[dict[str, str], Meta(description="Every other column, by name.")] = {}
    goal: Annotated[Count | None, Meta(description="New people the guest wants to meet.")] = None
    own_id: Annotated[bool, Meta(description="The host gave the id; else it was counted.")] = False
    key: Annotated[
        str, Meta(description="Opens the guest's evening in the page; drawn, of nothing else.")
    ] = ""


class SavedTable(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A table; sizes and places are in metres."""

    name: Text
    seats: Positive
    shape: Annotated[str, Meta(description=SHAPES)]
    width: float
    cover: Annotated[float, Meta(description="Width of one seat along the edge.")]
    diameter: Annotated[float | None, Meta(description="Of a round table.")] = None
    x: float | None = None
    y: float | None = None
    room: Annotated[str, Meta(description="Where there are several.")] = ""
    tags: Annotated[
        dict[str, list[Positive]], Meta(description="Seats of each kind, counted from 1.")
    ] = {}
    added: Annotated[
        int, Meta(ge=0, description="How many of the seats, the last ones, were added.")
    ] = 0


class SavedCourse(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A course."""

    name: Text
    time: Annotated[str, Meta(description="When it begins, as in 18:30.")] = ""
    meets: Annotated[str, Meta(description="nobody, where sharing a table is no meeting.")] = ""


class SavedTalk(Struct, frozen=True, forbid_unknown_fields=True):
    """How much two seats let their guests talk."""

    meet: Annotated[str, Meta(description="near, table or beside.")]
    half: Annotated[float, Meta(description="Metres at which the chance to meet is one half.")]


class SavedPairs(Struct, frozen=True, forbid_unknown_fields=True):
    """Whole numbers for pairs of guests: three lists of one length."""

    first: Indices
    second: Indices
    values: list[Whole]


class SavedDinner(
    Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """The question: guests, room, courses, who knows whom, and the host's rules."""

    title: str = ""
    guests: Annotated[list[SavedGuest], Meta(min_length=1)]
    tables: Annotated[list[SavedTable], Meta(min_length=1)]
    courses: Annotated[list[SavedCourse], Meta(min_length=1)]
    talk: SavedTalk
    knows: Annotated[
        SavedPairs | None,
        Meta(description="Who knows whom: 1 have met, 2 know each other, 3 are close."),
    ] = None
    talked: Annotated[
        SavedPairs | None, Meta(description="Talk had at earlier dinners, in units of talk.")
    ] = None
    earlier: Annotated[
        SavedPairs | None,
        Meta(description="At how many courses of earlier dinners pairs shared a table."),
    ] = None
    interest: Annotated[
        SavedPairs | None, Meta(description="What an introduction counts, where that is not 1.")
    ] = None
    wishes: Annotated[
        list[tuple[Count, Count]],
        Meta(description="Guests, each with another whom they would like to meet."),
    ] = []
    rules: list[SavedRule] = []
    fill: Annotated[
        str, Meta(description="Tables in use: even, full, or even: and how many, as in even:10.")
    ] = "even"


class SavedScore(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the plan is worth, compared in this order."""

    broken: Annotated[Count, Meta(description="By how much rules are broken.")]
    shortfall: Annotated[Count, Meta(description="New people guests lack to their goals.")]
    introductions: Annotated[Whole, Meta(description="In units of worth.")]
    unit: Annotated[Positive, Meta(description="The worth of one certain introduction.")]
    unevenness: Annotated[
        Count | None,
        Meta(description="The smaller the better; left out by versions that did not count it."),
    ] = None

    @property
    def expected(self) -> float:
        """The expected number of introductions."""
        return self.introductions / self.unit


class SavedBound(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What no plan of this dinner can exceed."""

    value: Whole
    unit: Positive
    why: Annotated[str, Meta(description="The reason, for the host.")] = ""
    holds_for: Annotated[str, Meta(description=HOLDS_FOR)] = "filling"

    @property
    def expected(self) -> float:
        """The bound in introductions, or in pairs."""
        return self.value / self.unit


class SavedProgress(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the search stood at one moment."""

    seconds: Annotated[
        Seconds | None,
        Meta(description="Null where no clock could end the search."),
    ]
    iterations: Count
    introductions: Annotated[Whole, Meta(description="Of the best plan so far, in units of worth.")]
    bound: Annotated[Whole, Meta(description="What the introductions cannot exceed.")]
    unit: Positive


class SavedMovement(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A movement: the way from each place to the next, the same at every change."""

    way: Annotated[str, Meta(description="One of the names of ways in docs/movement.md.")]
    numbers: Annotated[
        dict[str, int | bool | list[int]],
        Meta(description="What its sentence fills in."),
    ]
    places: Annotated[
        list[Count], Meta(description="Seats where a place is laid, from 0 through the room.")
    ]
    held: Annotated[
        list[Count], Meta(description="Places that are passed over, by their order, from 0.")
    ] = []


class PlanReport(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the plan came about, how good it is, and how to print it."""

    score: SavedScore | None = None
    bound: Annotated[SavedBound | None, Meta(description="Of the introductions.")] = None
    pairs_bound: Annotated[
        SavedBound | None, Meta(description="Of the new pairs who share a table.")
    ] = None
    new_pairs: Count | None = None
    least_uneven: Annotated[
        Count | None,
        Meta(description="What unevenness comes to at least; null where that is not known."),
    ] = None
    solver: str | None = None
    seed: int | None = None
    stopped: Annotated[
        str | None,
        Meta(description="Why the search ended: bound, time, iterations, settled, interrupted."),
    ] = None
    seconds: Annotated[
        Seconds | None, Meta(description="Left out where no clock could end the search.")
    ] = None
    iterations: Count | None = None
    version: Annotated[str | None, Meta(description="Of seating, when the plan was made.")] = None
    trace: Annotated[
        tuple[SavedProgress, ...], Meta(description="Each improvement of the search, in order.")
    ] = ()
    movement: Annotated[
        SavedMovement | None, Meta(description="What the plan follows, where it needs no names.")
    ] = None
    print: Annotated[
        dict[str, Any],
        Meta(description="The [print] table of the dinner file; paths start at the plan's folder."),
    ] = {}


class SavedLock(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Seats that nothing changes: those that it names, or all of the evening."""

    guest: Annotated[str, Meta(description="The id of a guest whose seats are meant.")] = ""
    course: Annotated[str, Meta(description="This course only.")] = ""
    table: Annotated[str, Meta(description="The name of a table whose seats are meant.")] = ""
    seat: Annotated[
        Positive | None, Meta(description="At that table, from 1: who sits there, or nobody.")
    ] = None


class SavedOperation(Struct, frozen=True, forbid_unknown_fields=True):
    """An operation of a JSON Patch (RFC 6902)."""

    op: Annotated[str, Meta(pattern="^(add|remove|replace)$")]
    path: str
    value: Any | UnsetType = UNSET


class SavedWay(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How this file, but for its changes, becomes another."""

    on: Annotated[
        str, Meta(description="SHA-256 of the file that it is for, as seating writes it.")
    ] = ""
    patch: Annotated[tuple[SavedOperation, ...], Meta(description="A JSON Patch (RFC 6902).")] = ()
    text: Annotated[
        str | None, Meta(description="The other file, where seating would write it otherwise.")
    ] = None


class SavedChange(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A change of the plan."""

    asked: Annotated[str, Meta(description="What was asked, as it was written.")]
    at: Annotated[str, Meta(description="When: ISO 8601 with the time zone.")]
    by: Annotated[str, Meta(description="Who asked.")] = ""
    undone: Annotated[str, Meta(description="When it was taken back.")] = ""
    back: Annotated[SavedWay | None, Meta(description="What takes it back.")] = None
    again: Annotated[SavedWay | None, Meta(description="What does it again.")] = None
    cards: Annotated[
        list[str], Meta(description="Guests, by id, whose cards say something else since.")
    ] = []


class SavedPlan(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A plan with the dinner it is of: all that is needed to print, check and mend it."""

    format: str
    version: int
    dinner: SavedDinner
    seats: Annotated[
        list[list[Annotated[int, Meta(ge=-1, le=MOST)]]],
        Meta(
            description="For each course the seat of each guest, in the order of the guests: seats "
            "are counted from 0 through the room, table after table; -1 is away."
        ),
    ]
    report: PlanReport = PlanReport()
    locks: Annotated[list[SavedLock], Meta(description="What nothing changes any more.")] = []
    changes: Annotated[
        list[SavedChange],
        Meta(description="What was changed since the plan was made, the oldest first."),
    ] = []
