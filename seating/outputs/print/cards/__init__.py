"""What is printed on sheets of cards and labels, and how such a sheet is tried."""
