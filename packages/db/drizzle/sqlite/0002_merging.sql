-- Two tables are all key: without a rowid they are kept once and read in the order of the key.
CREATE TABLE `decision` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`why` text NOT NULL,
	`kind` text NOT NULL,
	`act` text NOT NULL,
	`before` text,
	`after` text,
	`undoes` text,
	`question` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_id_unique` ON `decision` (`id`);--> statement-breakpoint
CREATE INDEX `decision_undoes` ON `decision` (`undoes`);--> statement-breakpoint
CREATE TABLE `decision_subject` (
	`subject` text NOT NULL,
	`decision` integer NOT NULL,
	PRIMARY KEY(`subject`, `decision`)
);
--> statement-breakpoint
CREATE TABLE `entity_group` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`members` integer NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`negated` integer NOT NULL,
	`day` text NOT NULL,
	`earliest` text,
	`latest` text,
	`place_id` text,
	`independent` integer NOT NULL,
	`sources` integer NOT NULL,
	`disagreement` text,
	`awaited` text,
	`flagged` integer NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_id_unique` ON `entry` (`id`);--> statement-breakpoint
CREATE INDEX `entry_day` ON `entry` (`day`,`id`);--> statement-breakpoint
CREATE INDEX `entry_type` ON `entry` (`type`,`day`,`id`);--> statement-breakpoint
CREATE INDEX `entry_status` ON `entry` (`status`,`day`,`id`);--> statement-breakpoint
CREATE INDEX `entry_disagreement` ON `entry` (`disagreement`,`day`,`id`);--> statement-breakpoint
CREATE TABLE `entry_entity` (
	`entity_id` text NOT NULL,
	`day` text NOT NULL,
	`entry_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`entity_id`, `day`, `entry_id`, `role`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `entry_entity_entry` ON `entry_entity` (`entry_id`);--> statement-breakpoint
CREATE TABLE `entry_link` (
	`from_id` text NOT NULL,
	`rel` text NOT NULL,
	`to_id` text NOT NULL,
	`rule` text NOT NULL,
	PRIMARY KEY(`from_id`, `rel`, `to_id`)
);
--> statement-breakpoint
CREATE INDEX `entry_link_to` ON `entry_link` (`to_id`,`rel`);--> statement-breakpoint
CREATE TABLE `entry_member` (
	`source_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`report` text NOT NULL,
	`background` integer NOT NULL,
	PRIMARY KEY(`source_id`, `fact_id`)
);
--> statement-breakpoint
CREATE INDEX `entry_member_entry` ON `entry_member` (`entry_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `group_member` (
	`entity_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `group_member_group` ON `group_member` (`group_id`);--> statement-breakpoint
CREATE TABLE `merge_row` (
	`part` text NOT NULL,
	`id` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`part`, `id`)
);
--> statement-breakpoint
CREATE TABLE `merging` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `posting` (
	`key` text NOT NULL,
	`member` text NOT NULL,
	PRIMARY KEY(`key`, `member`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`strength` real NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `question_strength` ON `question` (`strength`,`id`);--> statement-breakpoint
CREATE INDEX `question_kind` ON `question` (`kind`,`strength`,`id`);--> statement-breakpoint
CREATE TABLE `redirect` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `redirect_entry` ON `redirect` (`entry_id`);--> statement-breakpoint
CREATE TABLE `source_lines` (
	`source_id` text PRIMARY KEY NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `source_report` (
	`source_id` text PRIMARY KEY NOT NULL,
	`report` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `source_report_report` ON `source_report` (`report`);--> statement-breakpoint
CREATE TABLE `unmerged` (
	`source_id` text PRIMARY KEY NOT NULL,
	`fault` text
);
