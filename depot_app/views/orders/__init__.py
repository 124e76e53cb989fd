"""The page Orders."""
