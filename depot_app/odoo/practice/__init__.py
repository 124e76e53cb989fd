"""The practice Odoo: a small server that behaves as Odoo 16 to 19 where a depot talks to it, as ODOO.md measured.

What it does not know it answers with HTTP 501, naming it; it never pretends.
"""

from depot_app.odoo.practice.server import PracticeOdoo, serve

__all__ = ["PracticeOdoo", "serve"]
