"""How a publisher's pictures become the pixels of a catalogue; no tablet needs it."""
