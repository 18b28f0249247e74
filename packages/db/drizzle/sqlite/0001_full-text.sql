-- Accents folded, words as Unicode cuts them. Rows share the key of their table's row.
CREATE VIRTUAL TABLE article_fts USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE VIRTUAL TABLE entity_fts USING fts5(names, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
