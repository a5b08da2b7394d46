/** The bulletin as anybody may read it. */
export const reading = {
  untitled: "Prayer bulletin",
  description: "What we pray for together: the bulletin of {{date}}.",
  descriptionUndated: "What we pray for together.",
  headings: "For {{headings}}.",
  picture: "Gathered: a ring of dots, one of them lit",
  heldBack: "Some requests of this section are prayed in gatherings only.",
  nothing: "The requests of this bulletin are prayed in gatherings only.",
  others: "Other bulletins",
  list: {
    title: "Prayer bulletins",
    lede: "What we pray for together, week by week.",
    none: "There is no bulletin to read here yet.",
  },
} as const;
