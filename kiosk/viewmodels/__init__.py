"""What QML sees: one QObject per screen. No SQL and no business rules."""
