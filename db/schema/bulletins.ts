export type BulletinTable = {
  id: string;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  /** JSON of `SetAside[]` */
  setAside: string;
  /** The letter as it came; nothing pasted is lost. */
  letter: string;
  /** Rises with every save; a save that names an older one is refused. */
  revision: number;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
};

export type SectionTable = {
  id: string;
  bulletinId: string;
  position: number;
  heading: string | null;
  intro: string | null;
};

export type RequestTable = {
  id: string;
  bulletinId: string;
  sectionId: string;
  position: number;
  kind: "praise" | "petition" | "mixed";
  text: string;
  /** JSON of `Link[]` */
  links: string;
  /** JSON of `Doubt[]` */
  doubts: string;
  /** JSON of `Sensitivity[]` */
  sensitivities: string;
  childrensWording: string | null;
  withdrawnAt: string | null;
};

/** Why a request was taken out of everything, by whom and when. */
export type WithdrawalTable = {
  requestId: string;
  bulletinId: string;
  reason: string;
  staffId: string;
  at: string;
};
