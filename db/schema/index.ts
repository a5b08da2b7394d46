import type { OfficeTable, SessionTable, UserTable, VerificationTable } from "./accounts";
import type { ActivityTable } from "./activity";
import type { BulletinTable, RequestTable, SectionTable } from "./bulletins";
import type { GatheringTable, OccurrenceTable, PlaceTable } from "./gatherings";
import type { GuideTable } from "./guides";
import type { KeptMailTable, NoticeTable, OutboxTable } from "./mail";
import type { CloseTable, MessageTable, ReplyTable } from "./rsvps";

export type Schema = {
  user: UserTable;
  session: SessionTable;
  verification: VerificationTable;
  offices: OfficeTable;
  bulletins: BulletinTable;
  sections: SectionTable;
  requests: RequestTable;
  gatherings: GatheringTable;
  occurrences: OccurrenceTable;
  places: PlaceTable;
  guides: GuideTable;
  replies: ReplyTable;
  messages: MessageTable;
  closes: CloseTable;
  notices: NoticeTable;
  outbox: OutboxTable;
  keptMails: KeptMailTable;
  activity: ActivityTable;
};
