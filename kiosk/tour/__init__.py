"""Draws every screen, without a display."""
