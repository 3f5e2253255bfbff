"""Shapes of tables."""
