"""Keeps an unattended kiosk going: bugs, crashes, hangs."""
