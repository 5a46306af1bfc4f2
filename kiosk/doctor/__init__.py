"""`kiosk doctor`: looks at everything that the kiosk needs, and says what to do.

Its words stand here in Danish and English and not in the translations: it has to speak where Qt
does not load.
"""
