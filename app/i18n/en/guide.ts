/** What the facilitator guide says: block titles, scripts, margin and care. */
export const guide = {
  title: "Guide",
} as const;
