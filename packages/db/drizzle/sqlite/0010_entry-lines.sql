DROP INDEX `entry_day`;--> statement-breakpoint
DROP INDEX `entry_type`;--> statement-breakpoint
CREATE INDEX `entry_day` ON `entry` (`day`,`id`,`type`,`earliest`,`latest`,`status`,`negated`,`awaited`,`disagreement`);--> statement-breakpoint
CREATE INDEX `entry_type` ON `entry` (`type`,`day`,`id`,`earliest`,`latest`);