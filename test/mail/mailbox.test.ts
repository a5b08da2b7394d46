import fc from "fast-check";
import { expect, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { readSettings, SettingsWrong } from "~/env.server";
import { detailIn, localPartOf, mailboxOf, withDetail } from "~/mail/mailbox";

test("a mailbox with a detail gives the detail back, in whatever letters it returns, and no other address does", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,46}$/), (detail) => {
      const address = withDetail("Post@Gathered.example", detail);
      expect(detailIn("post@gathered.example", address)).toBe(detail);
      expect(detailIn("post@gathered.example", address.toUpperCase())).toBe(detail);
      expect(detailIn("other@gathered.example", address)).toBeUndefined();
      expect(detailIn("post@gathered.example", `${address}.evil.example`)).toBeUndefined();
    }),
  );
  expect(detailIn("post@gathered.example", "post@gathered.example")).toBeUndefined();
  expect(detailIn("post@gathered.example", "post+@gathered.example")).toBeUndefined();
});

test("a guest's own address is one that mail servers take: 64 signs before the @ at most, no capitals to lose", () => {
  const { answerLinks } = openLinks("a secret of more than thirty-two characters");
  const detail = answerLinks.sign({ id: "abcdefghij0123456789", generation: 1 });
  expect(detail).toMatch(/^[a-z0-9]{45}$/);
  const longest = withDetail(`${"a".repeat(18)}@example.org`, detail);
  expect(localPartOf(longest)).toHaveLength(64);
  expect(answerLinks.idIn(detail)).toBe("abcdefghij0123456789");
  expect(answerLinks.isGenuine(detail, { id: "abcdefghij0123456789", generation: 2 })).toBe(false);
});

const settings = {
  ...{ DATABASE_URL: "x.sqlite", SITE_URL: "https://gathered.example", SMTP_URL: "smtp://127.0.0.1" },
  SESSION_SECRET: "a secret of more than thirty-two characters",
};

test("answers are read only where the sender's mailbox has room for a guest's own part", () => {
  const from = (mailFrom: string) => () => readSettings({ ...settings, MAIL_FROM: mailFrom, INBOUND_PORT: "2525" });
  expect(from("Gathered <post@example.org>")()).toMatchObject({ inboundPort: 2525 });
  expect(readSettings({ ...settings, MAIL_FROM: "post+x@example.org" }).inboundPort).toBeUndefined();
  for (const wrong of ["post+x@example.org", `${"a".repeat(19)}@example.org`]) {
    expect(from(wrong)).toThrow(SettingsWrong);
    expect(from(wrong)).toThrow(/^INBOUND_PORT is wrong: .+ MAIL_FROM of at most 18 characters/);
  }
  expect(mailboxOf("Gathered <post@example.org>")).toBe("post@example.org");
});
