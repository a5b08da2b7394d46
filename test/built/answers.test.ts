import { createServer } from "node:net";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { answerMails } from "../support/calendar-answers";
import { aGathering, aLeader, aReply } from "../support/factories";
import { freePort } from "../support/free-port";
import { calendarIn } from "../support/mail-server";
import { openServer, runServer, until } from "../support/server";

const far = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };

test("from the invitation that is mailed to the answer that comes back, the server hears a guest's calendar", async () => {
  const port = await freePort();
  const { database, mail, close } = await openServer({ INBOUND_PORT: String(port) });
  onTestFinished(close);
  const gathering = await aGathering(database.db, await aLeader(database.db), far);
  const { id, email } = await aReply(database.db, gathering.occurrenceId, { email: "mia@people.example" });
  await until(() => mail.mails.length > 0);
  const invitation = calendarIn(mail.mails[0]);
  const to = /ORGANIZER[^\r\n]*mailto:(\S+)/i.exec(invitation)?.[1] ?? "";
  const uid = /UID:(\S+)/.exec(invitation)?.[1] ?? "";
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const answer = { to, uid, stamp, from: email, sequence: 0, partstat: "DECLINED" };
  const client = createTransport({ host: "localhost", port, ignoreTLS: true });
  await client.sendMail({ raw: answerMails.google(answer), envelope: { from: email, to } });
  const reply = await database.db.selectFrom("replies").select("status").where("id", "=", id).executeTakeFirst();
  expect(reply).toEqual({ status: "declined" });
  await expect(client.sendMail({ from: email, to: "post@gathered.example", text: "Hello" })).rejects.toThrow(/550/);
});

test("a port for answers that is in use is said, by the name of its setting", async () => {
  const { environment, close } = await openServer();
  onTestFinished(close);
  const taken = createServer().listen(0, "localhost");
  onTestFinished(() => void taken.close());
  await until(() => taken.listening);
  const address = taken.address();
  const port = String(typeof address === "object" && address?.port);
  const second = runServer({ ...environment, PORT: String(await freePort()), INBOUND_PORT: port });
  expect(await second.exit).toBe(1);
  expect(second.words()).toContain(`Port ${port} is in use: stop what listens there, or set INBOUND_PORT to another.`);
});
