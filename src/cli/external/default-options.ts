/** How outside links are asked for, unless somebody says otherwise. */
export const defaultCheckLinksOptions = { timeoutMs: 10_000, atOnce: 8, pauseMs: 250 } as const;
