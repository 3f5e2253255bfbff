"""What a construction gives, and what is counted of it."""
