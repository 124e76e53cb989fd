"""The peer of our lists: Qt's own table of the same store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QTableView

from depot_app.views.look import ROW_HEIGHT


class SqlTable:
    """A table of all jobs without a line of Python in it: QSqlTableModel, which reads 256 rows of the store."""

    def __init__(self, store: Path) -> None:
        self._database = QSqlDatabase.addDatabase("QSQLITE")
        self._database.setDatabaseName(str(store))
        if not self._database.open():
            raise RuntimeError(self._database.lastError().text())

    def table(self) -> QTableView:
        view = QTableView()
        model = QSqlTableModel(view, self._database)
        model.setTable("job")
        model.select()
        view.setModel(model)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        return view
