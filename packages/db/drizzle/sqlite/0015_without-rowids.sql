-- Tables of short rows under keys of several columns: kept in the order of their key, and nowhere else. With a number of its own a row stands
-- twice, and of an article some sixty are written.
CREATE TABLE `__new_appearance` (
	`entity_id` text NOT NULL,
	`source_id` text NOT NULL,
	`description` text,
	`mentions` integer NOT NULL,
	`names` text NOT NULL,
	PRIMARY KEY(`entity_id`, `mentions` DESC, `source_id`),
	FOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_appearance` (`entity_id`, `source_id`, `description`, `mentions`, `names`)
	SELECT `entity_id`, `source_id`, `description`, `mentions`, `names` FROM `appearance` ORDER BY `entity_id`, `mentions` DESC, `source_id`;
--> statement-breakpoint
DROP TABLE `appearance`;
--> statement-breakpoint
ALTER TABLE `__new_appearance` RENAME TO `appearance`;
--> statement-breakpoint
CREATE INDEX `appearance_source` ON `appearance` (`source_id`);
--> statement-breakpoint
CREATE TABLE `__new_fact_entity` (
	`fact` integer NOT NULL,
	`entity_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`fact`, `entity_id`, `role`),
	FOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_fact_entity` (`fact`, `entity_id`, `role`)
	SELECT `fact`, `entity_id`, `role` FROM `fact_entity` ORDER BY `fact`, `entity_id`, `role`;
--> statement-breakpoint
DROP TABLE `fact_entity`;
--> statement-breakpoint
ALTER TABLE `__new_fact_entity` RENAME TO `fact_entity`;
--> statement-breakpoint
CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`,`fact`,`role`);
--> statement-breakpoint
CREATE TABLE `__new_evidence` (
	`fact` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`fact`, `ordinal`),
	FOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_evidence` (`fact`, `ordinal`, `start`, `end`, `text`)
	SELECT `fact`, `ordinal`, `start`, `end`, `text` FROM `evidence` ORDER BY `fact`, `ordinal`;
--> statement-breakpoint
DROP TABLE `evidence`;
--> statement-breakpoint
ALTER TABLE `__new_evidence` RENAME TO `evidence`;
--> statement-breakpoint
CREATE TABLE `__new_entry_member` (
	`source_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`report` text NOT NULL,
	`background` integer NOT NULL,
	PRIMARY KEY(`source_id`, `fact_id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_entry_member` (`source_id`, `fact_id`, `entry_id`, `ordinal`, `report`, `background`)
	SELECT `source_id`, `fact_id`, `entry_id`, `ordinal`, `report`, `background` FROM `entry_member` ORDER BY `source_id`, `fact_id`;
--> statement-breakpoint
DROP TABLE `entry_member`;
--> statement-breakpoint
ALTER TABLE `__new_entry_member` RENAME TO `entry_member`;
--> statement-breakpoint
CREATE INDEX `entry_member_entry` ON `entry_member` (`entry_id`,`ordinal`);
--> statement-breakpoint
CREATE TABLE `__new_redirect` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_redirect` (`id`, `entry_id`) SELECT `id`, `entry_id` FROM `redirect` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `redirect`;
--> statement-breakpoint
ALTER TABLE `__new_redirect` RENAME TO `redirect`;
--> statement-breakpoint
CREATE INDEX `redirect_entry` ON `redirect` (`entry_id`);
--> statement-breakpoint
CREATE TABLE `__new_group_member` (
	`entity_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_group_member` (`entity_id`, `group_id`) SELECT `entity_id`, `group_id` FROM `group_member` ORDER BY `entity_id`;
--> statement-breakpoint
DROP TABLE `group_member`;
--> statement-breakpoint
ALTER TABLE `__new_group_member` RENAME TO `group_member`;
--> statement-breakpoint
CREATE INDEX `group_member_group` ON `group_member` (`group_id`);
--> statement-breakpoint
CREATE TABLE `__new_source_report` (
	`source_id` text PRIMARY KEY NOT NULL,
	`report` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_source_report` (`source_id`, `report`) SELECT `source_id`, `report` FROM `source_report` ORDER BY `source_id`;
--> statement-breakpoint
DROP TABLE `source_report`;
--> statement-breakpoint
ALTER TABLE `__new_source_report` RENAME TO `source_report`;
--> statement-breakpoint
CREATE INDEX `source_report_report` ON `source_report` (`report`);
