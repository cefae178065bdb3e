"""What a published report prints: its numbers, words, headings and sentences, read one by one."""

__all__: list[str] = []
