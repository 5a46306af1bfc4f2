"""What to judge in a catalogue before it is published: a module for each kind of check."""
