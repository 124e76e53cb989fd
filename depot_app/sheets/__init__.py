"""A customer's spreadsheet turned into orders and problems. Pure understanding: knows the domain, never the store."""
