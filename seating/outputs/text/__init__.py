"""A plan in words, for a terminal of 80 columns, useful without colour."""

from seating.outputs.text.course import course_text, table_text
from seating.outputs.text.dinner import dinner_text
from seating.outputs.text.itinerary import itinerary_text
from seating.outputs.text.verdict import Meeting, verdict_text

__all__ = [
    "Meeting",
    "course_text",
    "dinner_text",
    "itinerary_text",
    "table_text",
    "verdict_text",
]
