"""The chapters of the Renstra that it does not share with the LKjIP."""

__all__: list[str] = []
