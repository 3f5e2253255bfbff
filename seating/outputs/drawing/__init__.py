"""What print and page both draw."""
