"""How printed numbers follow from each other: along a row, down a column, from row to row."""

__all__: list[str] = []
