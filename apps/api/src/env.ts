import { knowledgePaths, readVariables, storeUrl } from "@chancery/services";
import { z } from "zod";

/** The repository's root, from src/ and from dist/ alike. */
export const ROOT = new URL("../../../", import.meta.url);

const Flag = z.enum(["on", "off"]);

const Env = z.object({
  /** Where the store is, a path or a URL; relative paths are below the repository's root, wherever the process was started. */
  CHANCERY_DB: z
    .string()
    .min(1)
    .default("file:data/chancery.db")
    .transform((store) => storeUrl(store, ROOT)),
  /** Overlays on the knowledge that ships, parted as PATH is; relative paths are below the repository's root. */
  CHANCERY_KNOWLEDGE: z
    .string()
    .default("")
    .transform((paths) => knowledgePaths(paths, ROOT)),
  /** A file of patterns of events beside those that ship. */
  CHANCERY_PATTERNS: z
    .string()
    .default("")
    .transform((path) => knowledgePaths(path, ROOT)[0]),
  CHANCERY_HOST: z.string().min(1).default("127.0.0.1"),
  CHANCERY_PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** Origins that may call from a browser, separated by commas; "*" for all. None by default. */
  CHANCERY_CORS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
  /** Largest request body in bytes. */
  CHANCERY_BODY_LIMIT: z.coerce.number().int().min(1).default(20_000_000),
  /** Who may call: "auto" asks for tokens where others than this machine can reach it; "open" lets everybody do everything. */
  CHANCERY_ACCESS: z.enum(["auto", "tokens", "open"]).default("auto"),
  /** Calls a minute that each caller from elsewhere may make; 0: any number. */
  CHANCERY_RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000).default(600),
  /** Seconds that an answer may take to begin. */
  CHANCERY_TIME_LIMIT: z.coerce.number().int().min(1).max(3600).default(60),
  /** "text": lines for a terminal; "json": a line an event, every call included. */
  CHANCERY_LOG: z.enum(["text", "json"]).default("text"),
  /** Whether this process reads what is handed in; off: worker processes beside it do. */
  CHANCERY_WORKER: z.enum(["inline", "off"]).default("inline"),
  /** Whether an empty store is filled with the sample corpus. */
  CHANCERY_SAMPLE: Flag.default("on"),
});
export type Env = z.infer<typeof Env>;

/** The configuration of the process. Throws an Error that names each variable that is wrong. */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env =>
  readVariables(Env, variables);
