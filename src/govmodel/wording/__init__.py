"""How notices say things: numbers and dates, likeness of clauses, words that name nothing, words of the own place."""
