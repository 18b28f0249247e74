CREATE INDEX "fact_planned" ON "fact" USING btree ("number") WHERE status = 'planned';--> statement-breakpoint
CREATE INDEX "fact_negated" ON "fact" USING btree ("number") WHERE negated <> 0;--> statement-breakpoint
CREATE INDEX "fact_recalled" ON "fact" USING btree ("number") WHERE background <> 0;