"""The content as a workbook that a partner manager edits: out to a spreadsheet and back."""
