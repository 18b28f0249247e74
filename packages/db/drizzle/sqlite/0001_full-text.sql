-- Accents folded, words as Unicode cuts them. Rows share the key of their table's row.
CREATE VIRTUAL TABLE article_fts USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE VIRTUAL TABLE entity_fts USING fts5(names, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
--> statement-breakpoint
-- words: the evidence; names: the entities of the fact, so that "He met ..." is found by name; label: kind and type.
CREATE VIRTUAL TABLE fact_fts USING fts5(words, names, label, tokenize = "unicode61 remove_diacritics 2");
