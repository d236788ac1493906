/** Oldest versions of the browsers that can run Isnad: nothing is rewritten for older ones. */
export const OLDEST = { chromium: 123, firefox: 142 } as const;
