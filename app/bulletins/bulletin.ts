/** The shape of a bulletin as it is read, checked and prayed. Headings are data: an unknown one is a new section. */
export type Bulletin = {
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scripture: Scripture | null;
  sections: Section[];
  setAside: SetAside[];
};

export type Scripture = { text: string; reference: string };

export type Section = {
  /** null for what stands before the first heading */
  heading: string | null;
  intro: string | null;
  requests: PrayerRequest[];
};

export type PrayerRequest = {
  kind: RequestKind;
  /** Paragraphs joined by a blank line, wrapped lines by a space; the words of its links stay in it. */
  text: string;
  links: Link[];
  doubts: Doubt[];
};

export type RequestKind = (typeof requestKinds)[number];
export const requestKinds = ["praise", "petition", "mixed"] as const;

export type Link = { text: string; href: string | null };

/** What the reader was unsure of; its words are in the catalogue under `bulletin.doubt`. */
export const doubts = ["kindUnknown", "duplicate", "paragraphsJoined"] as const;
export type Doubt = (typeof doubts)[number];

/** Why a text is no part of the bulletin; its words are in the catalogue under `bulletin.setAside`. */
export const setAsideReasons = [
  ...(["preface", "letterhead", "mailHeader", "posted", "share", "subscription", "address", "contact"] as const),
  ...(["image", "schedule", "archive", "appeal", "about", "closing", "facts", "directions", "footer"] as const),
  ...(["reference", "verseLabel", "otherVerse", "otherDate", "emptyHeading", "noPrayer", "byHand"] as const),
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

export type SetAside = { text: string; reason: SetAsideReason };
