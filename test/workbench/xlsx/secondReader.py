"""What openpyxl reads in workbooks, as JSON: by file, sheet and cell, the stored value. A date is its number."""
import json
import sys

from openpyxl import load_workbook
from openpyxl.worksheet import _reader

_reader.from_excel = lambda value, *_, **__: value


def cells(file):
    workbook = load_workbook(file, data_only=True)
    return {
        sheet.title: {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in workbook.worksheets
    }


print(json.dumps({file: cells(file) for file in sys.argv[1:]}))
