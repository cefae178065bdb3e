"""Rules on the prose of the report."""

__all__: list[str] = []
