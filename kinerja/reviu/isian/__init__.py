"""Rules on the data of the report itself."""

__all__: list[str] = []
