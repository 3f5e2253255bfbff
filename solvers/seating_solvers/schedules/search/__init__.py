"""Searches for schedules that no closed form gives."""
