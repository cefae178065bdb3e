"""The formats of a report; light, for commands look at them before anything heavy is loaded."""

__all__ = ["BAWAAN", "FORMAT"]

#: Formats that can be rendered, with their file names.
FORMAT = {"html": "lkjip.html", "pdf": "lkjip.pdf", "docx": "lkjip.docx", "xlsx": "lkjip.xlsx"}
#: Formats that are rendered when none is named.
BAWAAN = ("html", "pdf")
