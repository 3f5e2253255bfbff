"""Proofs that take minutes and are run once, off line."""
