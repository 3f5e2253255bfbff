"""Evenings planned as one: searched as one long dinner, then each given all others."""
