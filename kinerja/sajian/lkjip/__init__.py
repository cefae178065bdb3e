"""The chapters of the LKjIP: what its notebooks call, and the tables that only its workbook shows."""

__all__: list[str] = []
