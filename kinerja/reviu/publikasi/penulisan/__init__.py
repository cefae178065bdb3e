"""Rules on what a published report writes beside its sums: units, ratings, names, shares, text and values of other years."""

__all__: list[str] = []
