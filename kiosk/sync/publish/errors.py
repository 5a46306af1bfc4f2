"""Why something cannot be published. The message names the remedy."""


class PublishError(Exception):
    """The world's doing, not a bug; the repository serves what it served before."""
