-- The log of decisions is only ever appended to, whoever writes.
CREATE FUNCTION only_appended() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'decisions are only ever appended'; END $$;
--> statement-breakpoint
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION only_appended();
--> statement-breakpoint
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION only_appended();
--> statement-breakpoint
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION only_appended();
--> statement-breakpoint
CREATE TRIGGER decision_subject_no_update BEFORE UPDATE ON decision_subject FOR EACH ROW EXECUTE FUNCTION only_appended();
--> statement-breakpoint
CREATE TRIGGER decision_subject_no_delete BEFORE DELETE ON decision_subject FOR EACH ROW EXECUTE FUNCTION only_appended();
--> statement-breakpoint
CREATE TRIGGER decision_subject_no_truncate BEFORE TRUNCATE ON decision_subject FOR EACH STATEMENT EXECUTE FUNCTION only_appended();
