// Written by scripts/embed-migrations.mjs from drizzle/sqlite; do not edit.
export const migrations: readonly { name: string; statements: readonly string[] }[] = [
  {
    "name": "0000_first",
    "statements": [
      "CREATE TABLE `address` (\n\t`uri` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`retrieved_at` text,\n\t`seen_at` integer NOT NULL,\n\tPRIMARY KEY(`uri`, `source_id`),\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `address_version` ON `address` (`uri`,`version`);",
      "CREATE INDEX `address_source` ON `address` (`source_id`);",
      "CREATE TABLE `appearance` (\n\t`entity_id` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`description` text,\n\t`mentions` integer NOT NULL,\n\t`names` text NOT NULL,\n\tPRIMARY KEY(`entity_id`, `source_id`),\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `appearance_source` ON `appearance` (`source_id`);",
      "CREATE TABLE `article` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`source_id` text NOT NULL,\n\t`title` text,\n\t`outlet` text,\n\t`language` text NOT NULL,\n\t`published_edtf` text,\n\t`published_earliest` text,\n\t`published_latest` text,\n\t`published_method` text,\n\t`facts` integer NOT NULL,\n\t`pipeline` text NOT NULL,\n\t`knowledge` text NOT NULL,\n\t`record` text NOT NULL,\n\t`extracted_at` integer NOT NULL,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `article_source_id_unique` ON `article` (`source_id`);",
      "CREATE INDEX `article_published` ON `article` (`published_earliest`);",
      "CREATE TABLE `entity` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`name` text NOT NULL,\n\t`known` integer NOT NULL,\n\t`wikidata` text\n);",
      "CREATE UNIQUE INDEX `entity_id_unique` ON `entity` (`id`);",
      "CREATE INDEX `entity_kind` ON `entity` (`kind`,`name`);",
      "CREATE TABLE `evidence` (\n\t`fact` integer NOT NULL,\n\t`ordinal` integer NOT NULL,\n\t`start` integer NOT NULL,\n\t`end` integer NOT NULL,\n\t`text` text NOT NULL,\n\tPRIMARY KEY(`fact`, `ordinal`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `fact` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`type` text NOT NULL,\n\t`status` text NOT NULL,\n\t`negated` integer NOT NULL,\n\t`background` integer NOT NULL,\n\t`rule` text NOT NULL,\n\t`when_edtf` text,\n\t`earliest` text,\n\t`latest` text,\n\t`place_id` text,\n\t`position` integer NOT NULL,\n\t`data` text NOT NULL,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `fact_id` ON `fact` (`id`,`source_id`);",
      "CREATE INDEX `fact_source` ON `fact` (`source_id`,`position`);",
      "CREATE INDEX `fact_type` ON `fact` (`kind`,`type`,`earliest`);",
      "CREATE INDEX `fact_time` ON `fact` (`earliest`,`latest`);",
      "CREATE TABLE `fact_entity` (\n\t`fact` integer NOT NULL,\n\t`entity_id` text NOT NULL,\n\t`role` text NOT NULL,\n\tPRIMARY KEY(`fact`, `entity_id`, `role`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`);",
      "CREATE TABLE `source` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`media_type` text NOT NULL,\n\t`bytes` blob NOT NULL,\n\t`ingested_at` integer NOT NULL\n);"
    ]
  },
  {
    "name": "0001_full-text",
    "statements": [
      "-- Accents folded, words as Unicode cuts them. Rows share the key of their table's row.\nCREATE VIRTUAL TABLE article_fts USING fts5(title, body, tokenize = \"unicode61 remove_diacritics 2\");",
      "CREATE VIRTUAL TABLE entity_fts USING fts5(names, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3');",
      "-- words: the evidence; names: the entities of the fact, so that \"He met ...\" is found by name; label: kind and type.\nCREATE VIRTUAL TABLE fact_fts USING fts5(words, names, label, tokenize = \"unicode61 remove_diacritics 2\");"
    ]
  },
  {
    "name": "0002_merging",
    "statements": [
      "-- Two tables are all key: without a rowid they are kept once and read in the order of the key.\nCREATE TABLE `decision` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`at` text NOT NULL,\n\t`by` text NOT NULL,\n\t`why` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`act` text NOT NULL,\n\t`before` text,\n\t`after` text,\n\t`undoes` text,\n\t`question` text\n);",
      "CREATE UNIQUE INDEX `decision_id_unique` ON `decision` (`id`);",
      "CREATE INDEX `decision_undoes` ON `decision` (`undoes`);",
      "CREATE TABLE `decision_subject` (\n\t`subject` text NOT NULL,\n\t`decision` integer NOT NULL,\n\tPRIMARY KEY(`subject`, `decision`)\n);",
      "CREATE TABLE `entity_group` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`kind` text NOT NULL,\n\t`name` text NOT NULL,\n\t`members` integer NOT NULL,\n\t`data` text NOT NULL\n);",
      "CREATE TABLE `entry` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`type` text NOT NULL,\n\t`status` text NOT NULL,\n\t`negated` integer NOT NULL,\n\t`day` text NOT NULL,\n\t`earliest` text,\n\t`latest` text,\n\t`place_id` text,\n\t`independent` integer NOT NULL,\n\t`sources` integer NOT NULL,\n\t`disagreement` text,\n\t`awaited` text,\n\t`flagged` integer NOT NULL,\n\t`data` text NOT NULL\n);",
      "CREATE UNIQUE INDEX `entry_id_unique` ON `entry` (`id`);",
      "CREATE INDEX `entry_day` ON `entry` (`day`,`id`);",
      "CREATE INDEX `entry_type` ON `entry` (`type`,`day`,`id`);",
      "CREATE INDEX `entry_status` ON `entry` (`status`,`day`,`id`);",
      "CREATE INDEX `entry_disagreement` ON `entry` (`disagreement`,`day`,`id`);",
      "CREATE TABLE `entry_entity` (\n\t`entity_id` text NOT NULL,\n\t`day` text NOT NULL,\n\t`entry_id` text NOT NULL,\n\t`role` text NOT NULL,\n\tPRIMARY KEY(`entity_id`, `day`, `entry_id`, `role`)\n) WITHOUT ROWID;",
      "CREATE INDEX `entry_entity_entry` ON `entry_entity` (`entry_id`);",
      "CREATE TABLE `entry_link` (\n\t`from_id` text NOT NULL,\n\t`rel` text NOT NULL,\n\t`to_id` text NOT NULL,\n\t`rule` text NOT NULL,\n\tPRIMARY KEY(`from_id`, `rel`, `to_id`)\n);",
      "CREATE INDEX `entry_link_to` ON `entry_link` (`to_id`,`rel`);",
      "CREATE TABLE `entry_member` (\n\t`source_id` text NOT NULL,\n\t`fact_id` text NOT NULL,\n\t`entry_id` text NOT NULL,\n\t`ordinal` integer NOT NULL,\n\t`report` text NOT NULL,\n\t`background` integer NOT NULL,\n\tPRIMARY KEY(`source_id`, `fact_id`)\n);",
      "CREATE INDEX `entry_member_entry` ON `entry_member` (`entry_id`,`ordinal`);",
      "CREATE TABLE `group_member` (\n\t`entity_id` text PRIMARY KEY NOT NULL,\n\t`group_id` text NOT NULL\n);",
      "CREATE INDEX `group_member_group` ON `group_member` (`group_id`);",
      "CREATE TABLE `merge_row` (\n\t`part` text NOT NULL,\n\t`id` text NOT NULL,\n\t`value` text NOT NULL,\n\tPRIMARY KEY(`part`, `id`)\n);",
      "CREATE TABLE `merging` (\n\t`name` text PRIMARY KEY NOT NULL,\n\t`value` text NOT NULL\n);",
      "CREATE TABLE `posting` (\n\t`key` text NOT NULL,\n\t`member` text NOT NULL,\n\tPRIMARY KEY(`key`, `member`)\n) WITHOUT ROWID;",
      "CREATE TABLE `question` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`kind` text NOT NULL,\n\t`strength` real NOT NULL,\n\t`data` text NOT NULL\n);",
      "CREATE INDEX `question_strength` ON `question` (`strength`,`id`);",
      "CREATE INDEX `question_kind` ON `question` (`kind`,`strength`,`id`);",
      "CREATE TABLE `redirect` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`entry_id` text NOT NULL\n);",
      "CREATE INDEX `redirect_entry` ON `redirect` (`entry_id`);",
      "CREATE TABLE `source_lines` (\n\t`source_id` text PRIMARY KEY NOT NULL,\n\t`data` text NOT NULL\n);",
      "CREATE TABLE `source_report` (\n\t`source_id` text PRIMARY KEY NOT NULL,\n\t`report` text NOT NULL\n);",
      "CREATE INDEX `source_report_report` ON `source_report` (`report`);",
      "CREATE TABLE `unmerged` (\n\t`source_id` text PRIMARY KEY NOT NULL,\n\t`fault` text\n);"
    ]
  },
  {
    "name": "0003_decisions-and-entries",
    "statements": [
      "-- The log of decisions is only ever appended to, whoever writes the file. Replacing a row would pass a trigger on delete by.\nCREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;",
      "CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;",
      "CREATE TRIGGER decision_no_replace BEFORE INSERT ON decision\n  WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id OR number = NEW.number)\n  BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;",
      "CREATE TRIGGER decision_subject_no_update BEFORE UPDATE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;",
      "CREATE TRIGGER decision_subject_no_delete BEFORE DELETE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;",
      "-- words: what its sources print; names: the entities of its facts; label: its type. Rows share the key of their entry.\nCREATE VIRTUAL TABLE entry_fts USING fts5(words, names, label, tokenize = \"unicode61 remove_diacritics 2\");",
      "-- A store of an earlier release has articles and no entries yet: its sources wait to be merged.\nINSERT INTO unmerged (source_id) SELECT source_id FROM article;"
    ]
  },
  {
    "name": "0004_batches",
    "statements": [
      "CREATE TABLE `batch` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`origin` text NOT NULL,\n\t`label` text,\n\t`created_at` integer NOT NULL,\n\t`total` integer NOT NULL,\n\t`sealed` integer NOT NULL,\n\t`changes` integer NOT NULL,\n\t`cancelled_at` integer,\n\t`ended_at` integer,\n\t`undone_at` integer,\n\t`report` text\n);",
      "CREATE INDEX `batch_created` ON `batch` (`created_at`,`id`);",
      "CREATE TABLE `batch_item` (\n\t`batch_id` text NOT NULL,\n\t`number` integer NOT NULL,\n\t`uri` text NOT NULL,\n\t`media_type` text,\n\t`retrieved_at` text,\n\t`published` text,\n\t`source_id` text,\n\t`state` text NOT NULL,\n\t`outcome` text,\n\t`version` integer,\n\t`title` text,\n\t`facts` integer,\n\t`brought` integer NOT NULL,\n\t`trouble` text,\n\t`change` integer NOT NULL,\n\t`queued_at` integer NOT NULL,\n\t`read_at` integer,\n\t`read_ms` integer,\n\t`joined_at` integer,\n\tPRIMARY KEY(`batch_id`, `number`),\n\tFOREIGN KEY (`batch_id`) REFERENCES `batch`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `batch_item_change` ON `batch_item` (`batch_id`,`change`);",
      "CREATE INDEX `batch_item_address` ON `batch_item` (`uri`,`source_id`);",
      "CREATE INDEX `batch_item_source` ON `batch_item` (`source_id`,`state`);",
      "CREATE TABLE `held_bytes` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`bytes` blob NOT NULL\n);",
      "CREATE TABLE `job` (\n\t`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,\n\t`task` text NOT NULL,\n\t`items` text NOT NULL,\n\t`key` text,\n\t`group_name` text,\n\t`run_at` integer NOT NULL,\n\t`attempts` integer NOT NULL,\n\t`max_attempts` integer NOT NULL,\n\t`begun` integer NOT NULL,\n\t`locked_by` text,\n\t`locked_until` integer,\n\t`last_error` text,\n\t`parked_at` integer\n);",
      "CREATE INDEX `job_due` ON `job` (`parked_at`,`run_at`,`id`);",
      "CREATE INDEX `job_group` ON `job` (`group_name`);",
      "CREATE UNIQUE INDEX `job_key` ON `job` (`task`,`key`);"
    ]
  },
  {
    "name": "0005_access",
    "statements": [
      "CREATE TABLE `audit` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`at` integer NOT NULL,\n\t`actor` text NOT NULL,\n\t`token` text,\n\t`action` text NOT NULL,\n\t`subject` text NOT NULL,\n\t`outcome` text NOT NULL,\n\t`request` text\n);",
      "CREATE INDEX `audit_actor` ON `audit` (`actor`,`number`);",
      "CREATE TABLE `token` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL,\n\t`role` text NOT NULL,\n\t`hash` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`expires_at` integer,\n\t`used_at` integer,\n\t`revoked_at` integer\n);",
      "CREATE UNIQUE INDEX `token_hash_unique` ON `token` (`hash`);",
      "-- The audit is only ever appended to, whoever writes the file. Replacing a row would pass a trigger on delete by.\nCREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only ever appended to'); END;",
      "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only ever appended to'); END;",
      "CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit\n  WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)\n  BEGIN SELECT RAISE(ABORT, 'the audit is only ever appended to'); END;"
    ]
  },
  {
    "name": "0006_saved-searches",
    "statements": [
      "CREATE TABLE `saved_search` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL,\n\t`query` text NOT NULL,\n\t`saved_at` integer NOT NULL,\n\t`seen_at` integer NOT NULL,\n\t`seen` integer NOT NULL\n);",
      "CREATE UNIQUE INDEX `saved_search_query_unique` ON `saved_search` (`query`);",
      "DROP INDEX `fact_entity_entity`;",
      "CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`,`role`,`fact`);",
      "CREATE INDEX `article_outlet` ON `article` (lower(coalesce(`outlet`, '')));",
      "CREATE INDEX `fact_day` ON `fact` (coalesce(`earliest`, `latest`, ''),`number`);"
    ]
  },
  {
    "name": "0007_feeds",
    "statements": [
      "CREATE TABLE `feed` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`url` text NOT NULL,\n\t`title` text,\n\t`every_minutes` integer NOT NULL,\n\t`added_at` integer NOT NULL,\n\t`due_at` integer NOT NULL,\n\t`etag` text,\n\t`last_modified` text,\n\t`answered_at` integer,\n\t`failures` integer NOT NULL,\n\t`trouble` text,\n\t`last_batch` text\n);",
      "CREATE UNIQUE INDEX `feed_url_unique` ON `feed` (`url`);",
      "CREATE INDEX `feed_due` ON `feed` (`due_at`,`id`);",
      "CREATE TABLE `feed_entry` (\n\t`feed_id` text NOT NULL,\n\t`entry_id` text NOT NULL,\n\t`seen_at` integer NOT NULL,\n\tPRIMARY KEY(`feed_id`, `entry_id`),\n\tFOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE cascade\n);"
    ]
  },
  {
    "name": "0008_decisions-together",
    "statements": [
      "ALTER TABLE `decision` ADD `together` text;",
      "CREATE INDEX `decision_together` ON `decision` (`together`,`number`);"
    ]
  },
  {
    "name": "0009_fact-standings",
    "statements": [
      "CREATE INDEX `fact_planned` ON `fact` (`number`) WHERE status = 'planned';",
      "CREATE INDEX `fact_negated` ON `fact` (`number`) WHERE negated <> 0;",
      "CREATE INDEX `fact_recalled` ON `fact` (`number`) WHERE background <> 0;"
    ]
  },
  {
    "name": "0010_entry-lines",
    "statements": [
      "DROP INDEX `entry_day`;",
      "DROP INDEX `entry_type`;",
      "CREATE INDEX `entry_day` ON `entry` (`day`,`id`,`type`,`earliest`,`latest`,`status`,`negated`,`awaited`,`disagreement`);",
      "CREATE INDEX `entry_type` ON `entry` (`type`,`day`,`id`,`earliest`,`latest`);"
    ]
  },
  {
    "name": "0011_fact-inferred",
    "statements": [
      "ALTER TABLE `fact` ADD `inferred` integer DEFAULT 0 NOT NULL;",
      "-- What core's basisOfWords says of the words that give a fact its time.\nUPDATE `fact` SET `inferred` = 1 WHERE `when_edtf` IS NOT NULL AND NOT EXISTS (\n  SELECT 1 FROM `article`,\n    json_each(CASE WHEN json_valid(`article`.`record`) THEN `article`.`record` ELSE '{}' END, '$.times') AS said,\n    json_each(CASE WHEN json_valid(`fact`.`data`) THEN `fact`.`data` ELSE '{}' END,\n      CASE WHEN `fact`.`kind` = 'figure' THEN '$.support.period' ELSE '$.support.when' END) AS words\n  WHERE `article`.`source_id` = `fact`.`source_id`\n    AND json_extract(said.value, '$.span.start') < json_extract(words.value, '$.end')\n    AND json_extract(words.value, '$.start') < json_extract(said.value, '$.span.end')\n    AND (json_extract(said.value, '$.anchor') = 'stated'\n      OR (json_extract(said.value, '$.anchor') = 'published' AND `article`.`published_method` <> 'inferred'))\n);",
      "CREATE INDEX `fact_inferred` ON `fact` (`number`) WHERE inferred <> 0;"
    ]
  },
  {
    "name": "0012_questions-at-size",
    "statements": [
      "DROP INDEX `entity_kind`;",
      "DROP INDEX `fact_entity_entity`;",
      "ALTER TABLE `entity` ADD `articles` integer DEFAULT 0 NOT NULL;",
      "ALTER TABLE `fact` ADD `current` integer DEFAULT 1 NOT NULL;",
      "ALTER TABLE `entry_entity` ADD `type` text DEFAULT '' NOT NULL;",
      "ALTER TABLE `entry_entity` ADD `earliest` text;",
      "ALTER TABLE `entry_entity` ADD `latest` text;",
      "UPDATE `entity` SET `articles` = (SELECT count(*) FROM `appearance` WHERE `appearance`.`entity_id` = `entity`.`id`);",
      "-- Of an address the last version is the newest; whoever is that nowhere is superseded.\nUPDATE `fact` SET `current` = 0 WHERE `source_id` NOT IN (\n  SELECT `address`.`source_id` FROM `address`\n  JOIN (SELECT `uri`, max(`version`) AS `last` FROM `address` GROUP BY `uri`) AS `newest`\n    ON `newest`.`uri` = `address`.`uri` AND `newest`.`last` = `address`.`version`\n);",
      "UPDATE `entry_entity` SET `type` = `entry`.`type`, `earliest` = `entry`.`earliest`, `latest` = `entry`.`latest`\n  FROM `entry` WHERE `entry`.`id` = `entry_entity`.`entry_id`;",
      "CREATE INDEX `entity_articles` ON `entity` (`kind`,\"articles\" desc,`name`,`id`);",
      "CREATE INDEX `entity_known` ON `entity` (`kind`,`id`) WHERE known <> 0;",
      "CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`,`fact`,`role`);",
      "CREATE INDEX `appearance_mentions` ON `appearance` (`entity_id`,\"mentions\" desc,`source_id`);",
      "CREATE INDEX `entry_stretch` ON `entry` (`type`,`earliest`,`latest`,`id`) WHERE day <> '' and (earliest is null or latest is null or earliest <> latest);"
    ]
  },
  {
    "name": "0013_fact-superseded",
    "statements": [
      "CREATE INDEX `fact_superseded` ON `fact` (`number`) WHERE current = 0;"
    ]
  },
  {
    "name": "0014_facts-by-kind",
    "statements": [
      "DROP INDEX `fact_time`;",
      "DROP INDEX `fact_type`;",
      "CREATE INDEX `fact_kind` ON `fact` (`kind`,coalesce(`earliest`, `latest`, ''),`number`);",
      "CREATE INDEX `fact_type` ON `fact` (`kind`,`type`,coalesce(`earliest`, `latest`, ''),`number`);"
    ]
  },
  {
    "name": "0015_without-rowids",
    "statements": [
      "-- Tables of short rows under keys of several columns: kept in the order of their key, and nowhere else. With a number of its own a row stands\n-- twice, and of an article some sixty are written.\nCREATE TABLE `__new_appearance` (\n\t`entity_id` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`description` text,\n\t`mentions` integer NOT NULL,\n\t`names` text NOT NULL,\n\tPRIMARY KEY(`entity_id`, `mentions` DESC, `source_id`),\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "INSERT INTO `__new_appearance` (`entity_id`, `source_id`, `description`, `mentions`, `names`)\n\tSELECT `entity_id`, `source_id`, `description`, `mentions`, `names` FROM `appearance` ORDER BY `entity_id`, `mentions` DESC, `source_id`;",
      "DROP TABLE `appearance`;",
      "ALTER TABLE `__new_appearance` RENAME TO `appearance`;",
      "CREATE INDEX `appearance_source` ON `appearance` (`source_id`);",
      "CREATE TABLE `__new_fact_entity` (\n\t`fact` integer NOT NULL,\n\t`entity_id` text NOT NULL,\n\t`role` text NOT NULL,\n\tPRIMARY KEY(`fact`, `entity_id`, `role`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "INSERT INTO `__new_fact_entity` (`fact`, `entity_id`, `role`)\n\tSELECT `fact`, `entity_id`, `role` FROM `fact_entity` ORDER BY `fact`, `entity_id`, `role`;",
      "DROP TABLE `fact_entity`;",
      "ALTER TABLE `__new_fact_entity` RENAME TO `fact_entity`;",
      "CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`,`fact`,`role`);",
      "CREATE TABLE `__new_evidence` (\n\t`fact` integer NOT NULL,\n\t`ordinal` integer NOT NULL,\n\t`start` integer NOT NULL,\n\t`end` integer NOT NULL,\n\t`text` text NOT NULL,\n\tPRIMARY KEY(`fact`, `ordinal`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "INSERT INTO `__new_evidence` (`fact`, `ordinal`, `start`, `end`, `text`)\n\tSELECT `fact`, `ordinal`, `start`, `end`, `text` FROM `evidence` ORDER BY `fact`, `ordinal`;",
      "DROP TABLE `evidence`;",
      "ALTER TABLE `__new_evidence` RENAME TO `evidence`;",
      "CREATE TABLE `__new_entry_member` (\n\t`source_id` text NOT NULL,\n\t`fact_id` text NOT NULL,\n\t`entry_id` text NOT NULL,\n\t`ordinal` integer NOT NULL,\n\t`report` text NOT NULL,\n\t`background` integer NOT NULL,\n\tPRIMARY KEY(`source_id`, `fact_id`)\n) WITHOUT ROWID;",
      "INSERT INTO `__new_entry_member` (`source_id`, `fact_id`, `entry_id`, `ordinal`, `report`, `background`)\n\tSELECT `source_id`, `fact_id`, `entry_id`, `ordinal`, `report`, `background` FROM `entry_member` ORDER BY `source_id`, `fact_id`;",
      "DROP TABLE `entry_member`;",
      "ALTER TABLE `__new_entry_member` RENAME TO `entry_member`;",
      "CREATE INDEX `entry_member_entry` ON `entry_member` (`entry_id`,`ordinal`);",
      "CREATE TABLE `__new_redirect` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`entry_id` text NOT NULL\n) WITHOUT ROWID;",
      "INSERT INTO `__new_redirect` (`id`, `entry_id`) SELECT `id`, `entry_id` FROM `redirect` ORDER BY `id`;",
      "DROP TABLE `redirect`;",
      "ALTER TABLE `__new_redirect` RENAME TO `redirect`;",
      "CREATE INDEX `redirect_entry` ON `redirect` (`entry_id`);",
      "CREATE TABLE `__new_group_member` (\n\t`entity_id` text PRIMARY KEY NOT NULL,\n\t`group_id` text NOT NULL\n) WITHOUT ROWID;",
      "INSERT INTO `__new_group_member` (`entity_id`, `group_id`) SELECT `entity_id`, `group_id` FROM `group_member` ORDER BY `entity_id`;",
      "DROP TABLE `group_member`;",
      "ALTER TABLE `__new_group_member` RENAME TO `group_member`;",
      "CREATE INDEX `group_member_group` ON `group_member` (`group_id`);",
      "CREATE TABLE `__new_source_report` (\n\t`source_id` text PRIMARY KEY NOT NULL,\n\t`report` text NOT NULL\n) WITHOUT ROWID;",
      "INSERT INTO `__new_source_report` (`source_id`, `report`) SELECT `source_id`, `report` FROM `source_report` ORDER BY `source_id`;",
      "DROP TABLE `source_report`;",
      "ALTER TABLE `__new_source_report` RENAME TO `source_report`;",
      "CREATE INDEX `source_report_report` ON `source_report` (`report`);"
    ]
  },
  {
    "name": "0016_facts-once",
    "statements": [
      "-- A fact stands in its own row; a record kept all of its article's once more. The order in which they were saved is that of the record.\nUPDATE `article` SET `record` = json_set(`record`, '$.facts', null) WHERE json_valid(`record`);",
      "DROP INDEX `fact_id`;",
      "DROP INDEX `fact_source`;",
      "CREATE INDEX `fact_id` ON `fact` (`id`);",
      "CREATE UNIQUE INDEX `fact_source` ON `fact` (`source_id`,`id`);"
    ]
  },
  {
    "name": "0017_appearances-by-article",
    "statements": [
      "-- An article's entities stand side by side under its number, behind those of the article before. Under the entity and the source's sha-256 each fell\n-- on a page of its own, and of an article some eighteen are written.\nCREATE TABLE `__new_appearance` (\n\t`article` integer NOT NULL,\n\t`entity_id` text NOT NULL,\n\t`description` text,\n\t`mentions` integer NOT NULL,\n\t`names` text NOT NULL,\n\tPRIMARY KEY(`article`, `entity_id`),\n\tFOREIGN KEY (`article`) REFERENCES `article`(`number`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "INSERT INTO `__new_appearance` (`article`, `entity_id`, `description`, `mentions`, `names`)\n\tSELECT article.number, appearance.entity_id, appearance.description, appearance.mentions, appearance.names\n\tFROM appearance JOIN article ON article.source_id = appearance.source_id ORDER BY 1, 2;",
      "DROP TABLE `appearance`;",
      "ALTER TABLE `__new_appearance` RENAME TO `appearance`;",
      "CREATE INDEX `appearance_entity` ON `appearance` (`entity_id`,\"mentions\" desc,\"article\" desc);"
    ]
  },
  {
    "name": "0018_no-list-of-named",
    "statements": [
      "-- Which articles name an entity that the tables know was kept a second time, among what merging looks up; nothing asks for it there.\nDELETE FROM `posting` WHERE `key` >= 'named|' AND `key` < 'named}';",
      "DELETE FROM `merge_row` WHERE `part` = 'named';"
    ]
  },
  {
    "name": "0019_joined-by-day",
    "statements": [
      "ALTER TABLE `unmerged` ADD `day` text DEFAULT '' NOT NULL;",
      "CREATE INDEX `unmerged_day` ON `unmerged` (`day`,`source_id`);",
      "UPDATE `unmerged` SET `day` = coalesce((SELECT `published_earliest` FROM `article` WHERE `article`.`source_id` = `unmerged`.`source_id`), '');"
    ]
  }
];
