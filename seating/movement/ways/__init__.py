"""Ways to walk from place to place that can be said in a sentence, one a file."""
