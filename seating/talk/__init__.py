"""How much seats let people talk, and what talk is worth."""
