"""The kiosk for the partner programme's café table."""
