"""The host's rules."""

from seating.rules.apart import Apart
from seating.rules.at import At
from seating.rules.base import Break, Rule
from seating.rules.present import Present
from seating.rules.stays import Stays
from seating.rules.together import Together

__all__ = ["Apart", "At", "Break", "Present", "Rule", "Stays", "Together"]
