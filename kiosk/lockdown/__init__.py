"""Keeps the tablet to the kiosk: no way out of the window, one kiosk at a time, a screen awake."""
