"""The publisher's day in a browser: edit, look, hand over. Nothing of it is on a tablet."""
