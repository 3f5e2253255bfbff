"""What was measured, for people: a page of tables and plots."""
