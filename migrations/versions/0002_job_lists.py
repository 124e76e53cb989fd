"""Indexes for the lists of jobs that the window shows, and for the first signs typed into its search.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PARTIAL = (
    ("ix_job_open", "billing IN ('unpriced', 'priced')"),
    ("ix_job_out", "movement IN ('out', 'partly out')"),
    ("ix_job_aside", "(hold <> '' OR cancelled <> '')"),
)
#: A search index knows the lengths of its beginnings from its making: it is made anew.
_BEGINNINGS = (
    "CREATE VIRTUAL TABLE job_words_anew USING fts5(words, detail=none, columnsize=0, prefix='1 2 3')",
    "INSERT INTO job_words_anew (rowid, words) SELECT rowid, words FROM job_words",
    "DROP TABLE job_words",
    "ALTER TABLE job_words_anew RENAME TO job_words",
)


def upgrade() -> None:
    op.drop_index("ix_job_date", "job")
    op.create_index("ix_job_date_booked_seq", "job", ["date", "booked_seq"], unique=False)
    op.create_index("ix_job_customer_id_booked_seq", "job", ["customer_id", "booked_seq"], unique=False)
    for name, which in _PARTIAL:
        op.create_index(name, "job", ["date", "booked_seq"], unique=False, sqlite_where=sa.text(which),
                        postgresql_where=sa.text(which))  # fmt: skip
    if op.get_bind().dialect.name == "sqlite":
        for statement in _BEGINNINGS:
            op.execute(statement)


def downgrade() -> None:
    for name, _which in _PARTIAL:
        op.drop_index(name, "job")
    op.drop_index("ix_job_customer_id_booked_seq", "job")
    op.drop_index("ix_job_date_booked_seq", "job")
    op.create_index("ix_job_date", "job", ["date"], unique=False)
