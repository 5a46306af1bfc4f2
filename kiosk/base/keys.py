"""Keys by Qt's numbers for them: to load its namespace `Qt` takes 20 ms and 1 MB."""

SPACE = 0x20
ESCAPE = 0x01000000
TAB = 0x01000001
BACKTAB = 0x01000002
RETURN = 0x01000004
ENTER = 0x01000005
BACK = 0x01000061
