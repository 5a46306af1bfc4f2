"""The tablet's settings: what IT provided, and over it what the ambassador chose in the panel."""
