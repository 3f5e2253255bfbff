"""Which movement suits a dinner: every way tried, and cards searched for."""
