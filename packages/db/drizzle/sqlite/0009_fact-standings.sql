CREATE INDEX `fact_planned` ON `fact` (`number`) WHERE status = 'planned';--> statement-breakpoint
CREATE INDEX `fact_negated` ON `fact` (`number`) WHERE negated <> 0;--> statement-breakpoint
CREATE INDEX `fact_recalled` ON `fact` (`number`) WHERE background <> 0;