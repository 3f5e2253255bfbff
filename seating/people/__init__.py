"""Guests, and who knows whom."""
