"""How notices say things: likeness of clauses, lists of items, words that name nothing."""
