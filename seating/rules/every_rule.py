"""Every rule, a line each: all other lists of rules are made of this one.

`seating` and `seating.rules` take their names from here, plan.json its entries
(`seating.planfile.plan_rules`). A name imported ``as`` itself is public to type checkers
as well, here and wherever a star brings it.
"""

from seating.rules.accompanied import Accompanied as Accompanied
from seating.rules.alternate import Alternate as Alternate
from seating.rules.apart import Apart as Apart
from seating.rules.at import At as At
from seating.rules.at_least import AtLeast as AtLeast
from seating.rules.at_most import AtMost as AtMost
from seating.rules.at_one_of import AtOneOf as AtOneOf
from seating.rules.beside import Beside as Beside
from seating.rules.changes_table import ChangesTable as ChangesTable
from seating.rules.closed import Closed as Closed
from seating.rules.comes_back import ComesBack as ComesBack
from seating.rules.familiar import Familiar as Familiar
from seating.rules.head import Head as Head
from seating.rules.in_turn import InTurn as InTurn
from seating.rules.must_meet import MustMeet as MustMeet
from seating.rules.never_alone import NeverAlone as NeverAlone
from seating.rules.never_at import NeverAt as NeverAt
from seating.rules.never_returns import NeverReturns as NeverReturns
from seating.rules.no_far_walks import NoFarWalks as NoFarWalks
from seating.rules.no_repeats import NoRepeats as NoRepeats
from seating.rules.not_beside import NotBeside as NotBeside
from seating.rules.not_only import NotOnly as NotOnly
from seating.rules.not_opposite import NotOpposite as NotOpposite
from seating.rules.on_seat import OnSeat as OnSeat
from seating.rules.opposite import Opposite as Opposite
from seating.rules.present import Present as Present
from seating.rules.shared.rule import Rule as _Rule
from seating.rules.spread_evenly import SpreadEvenly as SpreadEvenly
from seating.rules.stays import Stays as Stays
from seating.rules.together import Together as Together

EVERY_RULE: tuple[type[_Rule], ...] = tuple(
    one
    for one in tuple(globals().values())
    if isinstance(one, type) and issubclass(one, _Rule) and one is not _Rule
)
"""The classes imported above, in the order of their names."""
