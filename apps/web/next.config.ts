import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";

const config: NextConfig = {
  // The packages of this repository are used as source.
  transpilePackages: [
    "@chancery/api",
    "@chancery/core",
    "@chancery/db",
    "@chancery/interchange",
    "@chancery/knowledge",
    "@chancery/language",
    "@chancery/services",
  ],
  serverExternalPackages: ["@libsql/client", "libsql", "pg"],
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
  reactStrictMode: true,
  // Types are checked by `typecheck`, over the whole room and once.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  images: { unoptimized: true },
  // Titles belong into the head of the first bytes: pages are read without scripts too.
  htmlLimitedBots: /.*/,
  // The largest article that may be pasted is 10 MB; a form sends a few of them.
  experimental: { serverActions: { bodySizeLimit: "21mb" } },
  // Siblings of a page: the same address with the name of a format.
  rewrites: async () => [
    // A browser that leaves a page before it has read the page's head asks here.
    { source: "/favicon.ico", destination: "/icon.svg" },
    ...["bib", "ris", "csl.json"].flatMap((form) => [
      { source: `/f/:id(.+).${form}`, destination: `/cite/fact/:id/${form}` },
      { source: `/a/:id([0-9a-f]{64}).${form}`, destination: `/cite/article/:id/${form}` },
      { source: `/e/:id(evt-[A-Za-z0-9]+).${form}`, destination: `/cite/event/:id/${form}` },
      { source: `/g/:id(.+).${form}`, destination: `/cite/agreement/:id/${form}` },
      { source: `/:section(p|o|s|e)/:id(.+).${form}`, destination: `/cite/entity/:id/${form}` },
    ]),
    { source: "/a/:id([0-9a-f]{64}).json", destination: "/a/:id/json" },
    { source: "/a/:id([0-9a-f]{64}).jsonld", destination: "/a/:id/jsonld" },
    { source: "/a/:id([0-9a-f]{64}).csv", destination: "/export/facts.csv?article=:id" },
    { source: "/e/:id(evt-[A-Za-z0-9]+).json", destination: "/entry/:id/json" },
    { source: "/r/:pair([A-Za-z-]+).json", destination: "/r/:pair/json" },
    { source: "/:section(p|o|s|g|e)/:id(.+).json", destination: "/entity/:id/json" },
    { source: "/:section(p|o|s|g|e)/:id(.+).csv", destination: "/export/facts.csv?entities=:id" },
  ],
};

export default config;
