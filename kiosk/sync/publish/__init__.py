"""The publisher's half: keys, signed metadata and releases in a folder of static files."""
