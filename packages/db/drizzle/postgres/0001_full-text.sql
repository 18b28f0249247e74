-- What FTS5 keeps of a text, and beside it what it is searched by: src/dialect/full-text.ts makes it, whatever the server's locale.
-- Rows share the key of their table's row.
CREATE TABLE article_fts (rowid bigint PRIMARY KEY, title text COLLATE "C", body text COLLATE "C", document tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX article_fts_document ON article_fts USING gin (document);
--> statement-breakpoint
CREATE TABLE entity_fts (rowid bigint PRIMARY KEY, names text COLLATE "C", document tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX entity_fts_document ON entity_fts USING gin (document);
--> statement-breakpoint
CREATE TABLE fact_fts (rowid bigint PRIMARY KEY, words text COLLATE "C", names text COLLATE "C", label text COLLATE "C", document tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX fact_fts_document ON fact_fts USING gin (document);
--> statement-breakpoint
CREATE TABLE entry_fts (rowid bigint PRIMARY KEY, words text COLLATE "C", names text COLLATE "C", label text COLLATE "C", document tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX entry_fts_document ON entry_fts USING gin (document);
