"""What everything stands on: folders, files and the problems in them, jobs and the log."""
