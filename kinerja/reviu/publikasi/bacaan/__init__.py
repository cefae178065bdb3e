"""From rows to statements: which quantity of which thing in which year a printed number is, and how sure that is."""

__all__: list[str] = []
