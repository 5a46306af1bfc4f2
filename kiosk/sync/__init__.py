"""How a catalogue travels: from the partner manager's computer to every tablet, signed."""
