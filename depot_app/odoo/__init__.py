"""Everything about Odoo: the adapters, the mapping and the practice server."""
