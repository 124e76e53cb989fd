"""The tables: one per model, made from its shape, and a few that no client sees."""

from __future__ import annotations

import sqlite3

from depot_app.odoo.practice.catalogue import Catalogue
from depot_app.odoo.practice.shapes import Shape

COLUMN_TYPES = {
    "boolean": "INTEGER",
    "float": "REAL",
    "integer": "INTEGER",
    "many2one": "INTEGER",
    "many2one_reference": "INTEGER",
    "monetary": "REAL",
}
INDEXES = (
    'CREATE UNIQUE INDEX external_id ON "ir.model.data" (module, name)',
    'CREATE INDEX external_id_record ON "ir.model.data" (model, res_id)',
    'CREATE INDEX line_order ON "sale.order.line" (order_id)',
    'CREATE INDEX move_line_sale_line ON "account.move.line" (sale_line)',
    'CREATE INDEX move_line_move ON "account.move.line" (move_id)',
    'CREATE INDEX message_record ON "mail.message" (model, res_id)',
    'CREATE INDEX activity_record ON "mail.activity" (res_id)',
    'CREATE INDEX attachment_record ON "ir.attachment" (res_model, res_id)',
    'CREATE INDEX partner_parent ON "res.partner" (parent_id)',
    'CREATE INDEX order_partner ON "sale.order" (partner_id)',
)
BEHIND_THE_SCENES = (
    "CREATE TABLE server (version INTEGER NOT NULL, database TEXT NOT NULL)",
    "CREATE TABLE password (uid INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE api_key (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    "CREATE TABLE lost_right (model TEXT NOT NULL, op TEXT NOT NULL, PRIMARY KEY (model, op))",
    "CREATE TABLE user_group (uid INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (uid, name))",
    "CREATE TABLE blob (checksum TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
    "CREATE TABLE number (name TEXT PRIMARY KEY, last INTEGER NOT NULL)",
)


def create_tables(db: sqlite3.Connection, models: Catalogue) -> None:
    """An empty database for these models."""
    for shape in models.values():
        db.execute(_view(shape) if shape.model.view else _table(shape))
    for statement in (*INDEXES, *BEHIND_THE_SCENES):
        db.execute(statement)


def _table(shape: Shape) -> str:
    columns = [
        f'"{name}" {COLUMN_TYPES.get(field.kind, "TEXT")}' for name, field in shape.columns.items() if name != "id"
    ]
    # Without AUTOINCREMENT a deleted record's id would be given again.
    return f'CREATE TABLE "{shape.name}" (id INTEGER PRIMARY KEY AUTOINCREMENT, {", ".join(columns)})'


def _view(shape: Shape) -> str:
    names = ", ".join(f'"{name}"' for name in shape.columns if name != "id")
    return f'CREATE VIEW "{shape.name}" AS {shape.model.view % names}'
