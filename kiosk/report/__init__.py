"""The report of many tablets, made where their files are gathered. No running kiosk loads it."""
