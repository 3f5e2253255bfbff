"""Names for guests who are invented."""

FIRST = ("Ada", "Bram", "Cleo", "Dov", "Edda", "Finn", "Gwen", "Hugo", "Ines", "Jory", "Kaja")
LAST = ("Amberley", "Birchwood", "Copperfield", "Dunmore", "Elmhurst", "Fairweather", "Goldfinch")


def invented_name(number: int) -> str:
    """A name that no other number has."""
    return f"{FIRST[number % 11]} {LAST[number // 11 % 7]}-{number}"
