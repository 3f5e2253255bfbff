"""Who comes, and whom they bring: from the rows of a list to people."""
