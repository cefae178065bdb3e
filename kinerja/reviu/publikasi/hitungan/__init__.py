"""What one sentence claims of its own numbers: parts and whole, differences, growth, shares, means."""

__all__: list[str] = []
