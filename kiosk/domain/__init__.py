"""Frozen models and pure functions. Imports nothing of kiosk, no Qt and no SQL."""
