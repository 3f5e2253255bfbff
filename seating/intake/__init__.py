"""Reading guest lists and dinner files: understand much, guess nothing, complain precisely."""

from seating.intake.intake import Intake, Understood
from seating.intake.read_dinner import read_dinner

__all__ = ["Intake", "Understood", "read_dinner"]
