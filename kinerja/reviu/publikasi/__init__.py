"""Rules on a published report: what it prints, what that says, what contradicts what."""

__all__: list[str] = []
