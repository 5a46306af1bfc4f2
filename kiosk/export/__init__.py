"""The day's report as files that leave the tablet. Loaded when somebody exports or syncs."""
