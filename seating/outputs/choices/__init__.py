"""What a host may choose about outputs: paper, stock, colours, language, and what is left out."""
