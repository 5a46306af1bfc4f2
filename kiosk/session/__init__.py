"""State machines of a visit, and what is counted of it. No Qt and no clock of their own."""
