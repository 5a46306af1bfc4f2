"""What a bonus buys, as the bag of groceries shows it."""

_FROM_ORE = (1, 100_00, 500_00, 1_000_00, 1_500_00)


def groceries(ore: int) -> int:
    """How many of bread, milk, apple, leek and coins a bonus puts into the bag, in this order.

    `ore` is the bonus of a year. The steps are the design's: each thing comes when there is more to
    buy for, and none of them is a price.
    """
    return sum(ore >= least for least in _FROM_ORE)
