"""From a file of whatever kind to rows of text."""
