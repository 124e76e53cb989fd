"""The rules of the trade. Pure: standard library only, no store, no screens, no network."""
