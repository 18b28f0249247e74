ALTER TABLE "unmerged" ADD COLUMN "day" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "unmerged_day" ON "unmerged" USING btree ("day","source_id");--> statement-breakpoint
UPDATE "unmerged" SET "day" = coalesce((SELECT "published_earliest" FROM "article" WHERE "article"."source_id" = "unmerged"."source_id"), '');
