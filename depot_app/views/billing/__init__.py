"""The page Billing."""
