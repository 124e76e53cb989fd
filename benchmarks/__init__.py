"""Measured comparisons: each script prints ratios against a plain way of doing the same."""
