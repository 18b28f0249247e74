-- The log of decisions is only ever appended to, whoever writes the file. Replacing a row would pass a trigger on delete by.
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
--> statement-breakpoint
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
--> statement-breakpoint
CREATE TRIGGER decision_no_replace BEFORE INSERT ON decision
  WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id OR number = NEW.number)
  BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
--> statement-breakpoint
CREATE TRIGGER decision_subject_no_update BEFORE UPDATE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
--> statement-breakpoint
CREATE TRIGGER decision_subject_no_delete BEFORE DELETE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
--> statement-breakpoint
-- words: what its sources print; names: the entities of its facts; label: its type. Rows share the key of their entry.
CREATE VIRTUAL TABLE entry_fts USING fts5(words, names, label, tokenize = "unicode61 remove_diacritics 2");
--> statement-breakpoint
-- A store of an earlier release has articles and no entries yet: its sources wait to be merged.
INSERT INTO unmerged (source_id) SELECT source_id FROM article;
