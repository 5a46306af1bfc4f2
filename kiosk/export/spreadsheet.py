"""The counts as a workbook with charts. The same counts give the same bytes."""

import io
import os
from collections.abc import Iterable
from datetime import UTC, date
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from kiosk.export.sheets import Sheet, sheets
from kiosk.export.totals import Totals

_HEADING = PatternFill("solid", fgColor="A80F1C")
_BARS = ("AEDCE8", "A80F1C")
_ONLY_BAR = "0B4A57"
_GRID = "D9CFC0"
_WIDEST = 60
_MOST_BARS = 60
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a zip file can tell


def to_xlsx(totals: Totals, more: Iterable[Sheet] = ()) -> bytes:
    """Write the sheets of `totals` and `more` as an .xlsx file, dated by the last day's file."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    if totals.written:
        book.properties.created = totals.written.astimezone(UTC).replace(tzinfo=None)
        book.properties.modified = book.properties.created
    book.properties.title = "Samtaler om partnerne"
    book.properties.creator = "kiosk"
    for sheet in (*sheets(totals), *more):
        _write(book.create_sheet(sheet.title), sheet)
    content = io.BytesIO()
    # Workbook.save would put the time of day into it.
    with _Timeless(content, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()
    return content.getvalue()


class _Timeless(ZipFile):
    """A zip file whose entries have no time."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        entry = ZipInfo(zinfo_or_arcname, _EARLIEST)
        entry.compress_type = ZIP_DEFLATED
        super().writestr(entry, data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with open(filename, "rb") as file:  # noqa: PTH123
            self.writestr(arcname or os.fspath(filename), file.read())


def _write(page: Worksheet, sheet: Sheet) -> None:
    for row, values in enumerate([sheet.headings, *sheet.rows], 1):
        for column, value in enumerate(values, 1):
            cell = page.cell(row, column)
            assert isinstance(cell, Cell)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula, whatever it begins with
            elif isinstance(value, date):
                cell.number_format = "dd-mm-yyyy"
            else:
                cell.number_format = "#,##0"
            if row == 1:
                cell.fill = _HEADING
                cell.font = Font(bold=True, color="FFFDF8")
                cell.alignment = Alignment(vertical="center")
    page.row_dimensions[1].height = 24
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    for column, heading in enumerate(sheet.headings):
        longest = max((len(str(row[column])) for row in sheet.rows), default=0)
        width = max(11, min(_WIDEST, max(longest, len(heading)) + 3))
        page.column_dimensions[get_column_letter(column + 1)].width = width
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    most = _MOST_BARS if sheet.chart and sheet.chart.lying else len(sheet.rows)
    if sheet.chart and 0 < len(sheet.rows) <= most:
        page.add_chart(_chart(page, sheet), f"{get_column_letter(len(sheet.headings) + 2)}2")


def _chart(page: Worksheet, sheet: Sheet) -> BarChart:
    assert sheet.chart
    chart = BarChart()
    chart.type = "bar" if sheet.chart.lying else "col"
    chart.style = 10
    chart.title = sheet.chart.title
    chart.gapWidth = 40
    chart.width = 24
    chart.height = max(8, 2 + 0.8 * len(sheet.rows)) if sheet.chart.lying else 11
    last = len(sheet.rows) + 1
    for column in sheet.chart.columns:
        chart.add_data(Reference(page, column, 1, column, last), titles_from_data=True)
    chart.set_categories(Reference(page, 1, 2, 1, last))
    single = len(sheet.chart.columns) == 1
    for series, colour in zip(chart.series, (_ONLY_BAR,) if single else _BARS, strict=True):
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour
    if single:
        chart.legend = None
        chart.dataLabels = DataLabelList(showVal=True)
        chart.dataLabels.showSerName = chart.dataLabels.showCatName = False
        chart.dataLabels.showLegendKey = False
    else:
        chart.legend.position = "t"
        chart.overlap = 0
    if sheet.chart.lying:
        chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.number_format = "dd-mm-yyyy"
    chart.y_axis.number_format = "0"
    chart.y_axis.scaling.min = 0
    lines = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    chart.y_axis.majorGridlines = ChartLines(spPr=lines)
    # Without this newer openpyxl hides both axes.
    chart.x_axis.delete = chart.y_axis.delete = False
    return chart
