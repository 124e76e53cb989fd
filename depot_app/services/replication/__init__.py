"""The one loop that carries steps to Odoo and brings back what Odoo decided."""
