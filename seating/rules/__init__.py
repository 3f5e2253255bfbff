"""The host's rules; `every_rule` lists them."""

from typing import TYPE_CHECKING

from seating.rules.every_rule import *  # noqa: F403
from seating.rules.every_rule import EVERY_RULE as EVERY_RULE
from seating.rules.shared.rule import Break as Break
from seating.rules.shared.rule import Rule as Rule

# Type checkers read from the imports what is public: they cannot follow a list that is made.
if not TYPE_CHECKING:
    __all__ = ["EVERY_RULE", "Break", "Rule"]
    __all__ += [rule.__name__ for rule in EVERY_RULE]
