"""Says what is on the screen to somebody who cannot see it; loaded when it is wanted."""
