"""The page that guests open, and that of the host."""
