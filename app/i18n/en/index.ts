import { activity } from "./activity";
import { app, errors, form } from "./app";
import { bulletin } from "./bulletin";
import { calendar } from "./calendar";
import { close } from "./close";
import { copies } from "./copies";
import { guide } from "./guide";
import { guidePage } from "./guide-page";
import { gathering, home } from "./home";
import { lead, leaders } from "./lead";
import { live } from "./live";
import { mail } from "./mail";
import { mailPlan } from "./mail-plan";
import { publication } from "./publication";
import { reader } from "./reader";
import { reading } from "./reading";
import { refused } from "./refused";
import { people, reply } from "./reply";
import { saving } from "./saving";
import { signIn } from "./sign-in";
import { staff } from "./staff";
import { studio } from "./studio";
import { translations } from "./translations";

export const en = {
  activity,
  app,
  bulletin,
  calendar,
  close,
  copies,
  errors,
  form,
  gathering,
  guide,
  guidePage,
  home,
  lead,
  leaders,
  live,
  mail,
  mailPlan,
  people,
  publication,
  reader,
  reading,
  refused,
  reply,
  saving,
  signIn,
  staff,
  studio,
  translations,
} as const;
