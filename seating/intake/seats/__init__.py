"""A seating made anywhere, read from a file of its own: who sits where, whatever the layout."""
