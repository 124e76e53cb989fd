"""The roles of a depot, as they stand in a sentence."""

from __future__ import annotations

from depot_app.domain.people import Role
from depot_app.views.language import tr


def owner_words(role: str) -> str:
    """Who is to do something: ``supervisor``; nobody, where nothing can be done."""
    return {
        Role.LOADER.value: tr("loader"), Role.CLERK.value: tr("clerk"), Role.IMPORTER.value: tr("importer"),
        Role.SUPERVISOR.value: tr("supervisor"), Role.ADMIN.value: tr("admin"),
        "nobody": tr("nobody"),
    }.get(role, role)  # fmt: skip
