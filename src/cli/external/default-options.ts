/** How outside links are asked for, unless somebody says otherwise. */
export const defaultCheckLinksOptions = { timeoutMs: 10_000, atOnce: 8, pauseMs: 250, maxRetryMs: 30_000 } as const;
