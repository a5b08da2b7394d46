/** What the desk and the command line say about a bulletin: kinds, doubts, reasons for setting text aside. */
export const bulletin = {
  kind: { praise: "Praise", petition: "Petition", mixed: "Praise and petition" },
} as const;
