CREATE TABLE "feed" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C",
	"every_minutes" bigint NOT NULL,
	"added_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"etag" text COLLATE "C",
	"last_modified" text COLLATE "C",
	"answered_at" bigint,
	"failures" bigint NOT NULL,
	"trouble" text COLLATE "C",
	"last_batch" text COLLATE "C",
	CONSTRAINT "feed_url_unique" UNIQUE("url")
);
--> statement-breakpoint
CREATE TABLE "feed_entry" (
	"feed_id" text COLLATE "C" NOT NULL,
	"entry_id" text COLLATE "C" NOT NULL,
	"seen_at" bigint NOT NULL,
	CONSTRAINT "feed_entry_feed_id_entry_id_pk" PRIMARY KEY("feed_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "feed_entry" ADD CONSTRAINT "feed_entry_feed_id_feed_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feed"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_due" ON "feed" USING btree ("due_at","id");