"""Which pages there are, from top to bottom of the rail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_app.views.billing.page import BillingPage
from depot_app.views.deliveries.page import DeliveriesPage
from depot_app.views.documents.page import DocumentsPage
from depot_app.views.ledger.page import LedgerPage
from depot_app.views.loads.page import LoadsPage
from depot_app.views.orders.page import OrdersPage
from depot_app.views.settings.page import SettingsPage
from depot_app.views.today.page import TodayPage
from depot_app.views.window import Pages


def pages() -> Pages:
    """Each page's name, words, icon and what makes it; made only when first shown."""
    return [
        ("today", QCoreApplication.translate("pages", "Today"), "sun", TodayPage),
        ("orders", QCoreApplication.translate("pages", "Orders"), "clipboard-list", OrdersPage),
        ("loads", QCoreApplication.translate("pages", "Loads"), "truck-loading", LoadsPage),
        ("documents", QCoreApplication.translate("pages", "Documents"), "file-alt", DocumentsPage),
        ("deliveries", QCoreApplication.translate("pages", "Deliveries"), "signature", DeliveriesPage),
        ("billing", QCoreApplication.translate("pages", "Billing"), "file-invoice-dollar", BillingPage),
        ("ledger", QCoreApplication.translate("pages", "Ledger"), "stream", LedgerPage),
        ("settings", QCoreApplication.translate("pages", "Settings"), "cog", SettingsPage),
    ]
