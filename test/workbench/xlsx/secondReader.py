"""
What openpyxl reads in workbooks, as JSON: by file, sheet and cell, the stored value. A date is its number, and characters
that XML cannot hold (_x0007_), which openpyxl leaves as they are written, are those characters.
"""
import json
import re
import sys

from openpyxl import load_workbook
from openpyxl.worksheet import _reader

_reader.from_excel = lambda value, *_, **__: value


def plain(value):
    if not isinstance(value, str):
        return value
    return re.sub('_x([0-9A-Fa-f]{4})_', lambda found: chr(int(found[1], 16)), value)


def cells(file):
    workbook = load_workbook(file, data_only=True)
    return {
        sheet.title: {cell.coordinate: plain(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in workbook.worksheets
    }


print(json.dumps({file: cells(file) for file in sys.argv[1:]}))
