"""What the tablet is: its light, sound, battery, sticks and number, and that nobody leaves it."""
