"""The catalogue: its content files, its build and checks, and its read-only repository."""
