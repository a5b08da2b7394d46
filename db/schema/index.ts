import type { OfficeTable, SessionTable, UserTable, VerificationTable } from "./accounts";
import type { ActivityTable } from "./activity";
import type {
  AnswerTable,
  BulletinRevisionTable,
  BulletinTable,
  BulletinWordTable,
  RequestTable,
  SectionTable,
  TranslationTable,
  WithdrawalTable,
} from "./bulletins";
import type {
  CoLeaderTable,
  DraftTable,
  GatheringTable,
  OccurrenceTable,
  PlaceTable,
  ScheduleTable,
  TemplateTable,
} from "./gatherings";
import type { GuideOpeningTable, GuideTable, LiveTable, PlanTable, PrintTable, ReaderTable } from "./guides";
import type { KeptMailTable, NoticeTable, OutboxTable } from "./mail";
import type { CloseTable, GuestFeedTable, MessageTable, ReplyFormTable, ReplyTable } from "./rsvps";

export type Schema = {
  user: UserTable;
  session: SessionTable;
  verification: VerificationTable;
  offices: OfficeTable;
  bulletins: BulletinTable;
  sections: SectionTable;
  requests: RequestTable;
  withdrawals: WithdrawalTable;
  bulletinRevisions: BulletinRevisionTable;
  answers: AnswerTable;
  translations: TranslationTable;
  bulletinWords: BulletinWordTable;
  gatherings: GatheringTable;
  coLeaders: CoLeaderTable;
  templates: TemplateTable;
  drafts: DraftTable;
  schedules: ScheduleTable;
  occurrences: OccurrenceTable;
  places: PlaceTable;
  guides: GuideTable;
  guideOpenings: GuideOpeningTable;
  prints: PrintTable;
  plans: PlanTable;
  readers: ReaderTable;
  lives: LiveTable;
  replies: ReplyTable;
  replyForms: ReplyFormTable;
  guestFeeds: GuestFeedTable;
  messages: MessageTable;
  closes: CloseTable;
  notices: NoticeTable;
  outbox: OutboxTable;
  keptMails: KeptMailTable;
  activity: ActivityTable;
};
