"""Schedules from designs: spaces, arcs, unitals and their like."""
