"""Rules of the regulations as data: rating scales and ordinal scales, each with its source."""

__all__: list[str] = []
