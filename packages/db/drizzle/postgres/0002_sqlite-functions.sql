-- Functions of SQLite that queries use, so that one query serves both. Paths of SQLite are paths of SQL/JSON.
CREATE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 50
  AS $$ SELECT jsonb_array_elements_text($1::jsonb) $$;
--> statement-breakpoint
CREATE FUNCTION json_each(document text, path text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 50
  AS $$ SELECT jsonb_array_elements_text(jsonb_path_query_first($1::jsonb, $2::jsonpath)) $$;
--> statement-breakpoint
CREATE FUNCTION json_extract(document text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT jsonb_path_query_first($1::jsonb, $2::jsonpath) #>> '{}' $$;
--> statement-breakpoint
CREATE FUNCTION json_array_length(document text, path text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT jsonb_array_length(found) FROM jsonb_path_query_first($1::jsonb, $2::jsonpath) AS found WHERE jsonb_typeof(found) = 'array' $$;
--> statement-breakpoint
CREATE FUNCTION json_group_array_end(items text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT '[' || coalesce((SELECT string_agg(coalesce(to_json(item)::text, 'null'), ',' ORDER BY place) FROM unnest($1) WITH ORDINALITY AS given (item, place)), '') || ']' $$;
--> statement-breakpoint
CREATE AGGREGATE json_group_array(text) (SFUNC = array_append, STYPE = text[], INITCOND = '{}', FINALFUNC = json_group_array_end);
