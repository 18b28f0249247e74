CREATE TABLE "saved_search" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"query" text COLLATE "C" NOT NULL,
	"saved_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"seen" bigint NOT NULL,
	CONSTRAINT "saved_search_query_unique" UNIQUE("query")
);
--> statement-breakpoint
DROP INDEX "fact_entity_entity";--> statement-breakpoint
CREATE INDEX "article_outlet" ON "article" USING btree (lower(coalesce("outlet", '')));--> statement-breakpoint
CREATE INDEX "fact_day" ON "fact" USING btree (coalesce("earliest", "latest", ''),"number");--> statement-breakpoint
CREATE INDEX "fact_entity_entity" ON "fact_entity" USING btree ("entity_id","role","fact");