"""The page of a region."""

__all__: list[str] = []
