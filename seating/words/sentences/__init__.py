"""What rules and bounds say, in every language that is printed: a file a language."""
