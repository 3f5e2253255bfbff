"""Dinners to measure on, by name: one file a family."""
