ALTER TABLE `decision` ADD `together` text;--> statement-breakpoint
CREATE INDEX `decision_together` ON `decision` (`together`,`number`);