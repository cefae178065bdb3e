"""Rules on the running text of a published report: what its sentences say, against themselves and the tables."""

__all__: list[str] = []
