"""What the Renja shows, chapter by chapter; its tables are declared."""

__all__: list[str] = []
