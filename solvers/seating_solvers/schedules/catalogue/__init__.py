"""What took a search, kept with how it was found."""
