"use client";

import type { AppRouter } from "@chancery/api/router";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The page is made anew at most this often while articles are read, in milliseconds. */
const PACE = 600;

/** Has the page of a batch made anew as its articles are read, until it is through. Without scripts a link does that. */
export function FollowBatch({ id }: { id: string }) {
  const router = useRouter();
  useEffect(() => {
    const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: "/trpc" })] });
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      timer ??= setTimeout(() => {
        timer = null;
        router.refresh();
      }, PACE);
    };
    const subscription = client.ingest.progress.subscribe(
      { batch: id },
      {
        onData: ({ data: event }) => {
          look();
          if (event.type === "ended") subscription.unsubscribe();
        },
      },
    );
    return () => {
      subscription.unsubscribe();
      if (timer !== null) clearTimeout(timer);
    };
  }, [id, router]);
  return null;
}
