"""Alembic's entry: runs the revisions on the connection that ``depot_app.store.schema`` hands over."""

from __future__ import annotations

from alembic import context

from depot_app.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
