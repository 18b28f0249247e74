"use client";

import "../styles/globals.css";
import Unforeseen from "./error.tsx";

/** In place of the whole page where even the layout failed. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <Unforeseen {...props} />
      </body>
    </html>
  );
}
