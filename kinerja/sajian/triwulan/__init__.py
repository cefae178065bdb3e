"""The report of a quarter."""

__all__: list[str] = []
