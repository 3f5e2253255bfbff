"""The host's rules."""

from seating.rules.accompanied import Accompanied
from seating.rules.alternate import Alternate
from seating.rules.apart import Apart
from seating.rules.at import At
from seating.rules.at_least import AtLeast
from seating.rules.at_most import AtMost
from seating.rules.at_one_of import AtOneOf
from seating.rules.beside import Beside
from seating.rules.changes_table import ChangesTable
from seating.rules.familiar import Familiar
from seating.rules.head import Head
from seating.rules.must_meet import MustMeet
from seating.rules.never_at import NeverAt
from seating.rules.never_returns import NeverReturns
from seating.rules.no_far_walks import NoFarWalks
from seating.rules.no_repeats import NoRepeats
from seating.rules.not_beside import NotBeside
from seating.rules.not_only import NotOnly
from seating.rules.on_seat import OnSeat
from seating.rules.present import Present
from seating.rules.shared.rule import Break, Rule
from seating.rules.spread_evenly import SpreadEvenly
from seating.rules.stays import Stays
from seating.rules.together import Together

__all__ = [
    "Accompanied",
    "Alternate",
    "Apart",
    "At",
    "AtLeast",
    "AtMost",
    "AtOneOf",
    "Beside",
    "Break",
    "ChangesTable",
    "Familiar",
    "Head",
    "MustMeet",
    "NeverAt",
    "NeverReturns",
    "NoFarWalks",
    "NoRepeats",
    "NotBeside",
    "NotOnly",
    "OnSeat",
    "Present",
    "Rule",
    "SpreadEvenly",
    "Stays",
    "Together",
]
