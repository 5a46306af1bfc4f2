"""State machines of a visit. No Qt, no SQL and no clock of their own: callers pass the time."""
