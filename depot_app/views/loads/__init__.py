"""The page Loads."""
