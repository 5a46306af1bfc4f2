"""Runs the kiosk: puts the parts together, and keeps them going. Only the commands import it."""
