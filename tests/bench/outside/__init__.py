"""Looks at programs from outside, as a member does: what stands on the screen, and when."""
