"""What contradicts what, and which of the cells is at fault where anything decides it."""

__all__: list[str] = []
