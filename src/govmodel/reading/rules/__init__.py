"""Clauses on how a body works: meetings, reports, minutes, decisions and the rest, one reader for each kind of rule."""
