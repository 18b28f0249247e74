"use client";

import "../styles/globals.css";
import { client } from "../text/en-client.ts";
import { Unforeseen } from "../components/unforeseen.tsx";

/** In place of the whole page where even the layout failed: its language is not known, English stands in. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <Unforeseen {...props} words={client.trouble} />
      </body>
    </html>
  );
}
