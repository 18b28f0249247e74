ALTER TABLE "decision" ADD COLUMN "together" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "decision_together" ON "decision" USING btree ("together","number");