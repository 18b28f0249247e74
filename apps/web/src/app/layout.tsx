import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";

import { Copying } from "../components/cite/copying.tsx";
import { Footer } from "../components/shell/footer.tsx";
import { TopBar } from "../components/shell/top-bar.tsx";
import { fontsOf } from "../lib/fonts.ts";
import { THEME_COOKIE, themeOf } from "../lib/theme.ts";
import "../styles/globals.css";
import { TextProvider } from "../text/client.tsx";
import { texts } from "../text/server.ts";

/** Files of letters are asked for with the page, not when its styles have been read: on most networks they are there in time. */
const FONT = { as: "font", type: "font/woff2", crossOrigin: "anonymous" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return {
    title: { default: text.name, template: `%s · ${text.name}` },
    description: text.tagline,
    robots: { index: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function Layout({ children }: { children: ReactNode }) {
  const text = await texts();
  for (const font of fontsOf(text.language)) preload(font, FONT);
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={text.language} {...(theme === "auto" ? {} : { "data-theme": theme })}>
      <body>
        <TextProvider language={text.language}>
          <a className="skip" href="#content">
            {text.skip}
          </a>
          <TopBar theme={theme} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Footer theme={theme} />
          <Copying />
        </TextProvider>
      </body>
    </html>
  );
}
