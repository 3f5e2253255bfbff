"""A plan in words, for a terminal of 80 columns, useful without colour."""

from seating.outputs.terminal.course_text import course_text, table_text
from seating.outputs.terminal.dinner_text import dinner_text
from seating.outputs.terminal.itinerary_text import itinerary_text
from seating.outputs.terminal.verdict_text import Meeting, verdict_text

__all__ = [
    "Meeting",
    "course_text",
    "dinner_text",
    "itinerary_text",
    "table_text",
    "verdict_text",
]
