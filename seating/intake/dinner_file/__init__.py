"""Dinner files: what can stand in them, and what stands there."""
