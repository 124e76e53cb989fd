"""The index for the jobs that wait for a load holds what has not left, whoever was billed for it.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_job_open", "job")
    _make("ix_job_here", "movement NOT IN ('out', 'delivered')")


def downgrade() -> None:
    op.drop_index("ix_job_here", "job")
    _make("ix_job_open", "billing IN ('unpriced', 'priced')")


def _make(name: str, which: str) -> None:
    op.create_index(name, "job", ["date", "booked_seq"], unique=False, sqlite_where=sa.text(which),
                    postgresql_where=sa.text(which))  # fmt: skip
