"""What was measured, for people: tables and plots."""
