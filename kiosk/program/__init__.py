"""How the program brings itself up to date."""
