"""Whether dates like 03/11 of a list are read with the day or the month first, where the list does not show it."""

from __future__ import annotations

from depot_app.views.parts import Choice

How = tuple[str, str, bool | None]  # with what a list is read: whose it is, the profile, the day first


class DateOrder(Choice):
    """Its data are True for the day first, False for the month first, None for what the list itself shows."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("As the list shows"), None)
        self.addItem(self.tr("Day first"), True)
        self.addItem(self.tr("Month first"), False)
