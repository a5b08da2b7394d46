import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { letterForm } from "~/bulletins/letter-form";
import { draftFromLetter } from "~/bulletins/letters.server";
import { letterHandedIn } from "~/bulletins/reading/handed-in.server";
import { formWithFile, readValues, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";
import { LetterFields } from "./letter-fields";

export const meta = privateMeta((t) => t("staff.letter.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { values, file } = await formWithFile(request, "file");
  const { data: form, rejected } = readValues(values, letterForm);
  if (rejected) return data({ rejected, knownAs: null }, { status: 422 });
  const letter = await letterHandedIn(form, file);
  if (typeof letter === "string") return refuse(values, file ? "file" : "letter", letter);
  // What a file held is not lost with it.
  const read = { ...values, letter: letter.text, html: "" };
  const draft = await draftFromLetter(context.db, staff.id, letter, context.now(), { again: form.again === "yes" });
  if (draft === "no-requests") return refuse(read, "letter", draft);
  if ("knownAs" in draft) return refuse({ ...read, again: "yes" }, "letter", "letter-known", draft.knownAs);
  throw redirect(`/staff/bulletins/${draft.id}`);
}

function refuse(values: Record<string, string>, field: string, message: string, knownAs: string | null = null) {
  return data({ rejected: reject(values, field, message), knownAs }, { status: 422 });
}

export default function Letter() {
  const { rejected, knownAs } = useActionData<typeof action>() ?? {};
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("staff.letter.title")}</h1>
      <p className="lede">{t("staff.letter.lede")}</p>
      {knownAs && (
        <p className="notice">
          <a href={`/staff/bulletins/${knownAs}`}>{t("staff.letter.known")}</a>
        </p>
      )}
      <SentForm schema={letterForm} rejected={rejected} hasFiles>
        <LetterFields rejected={rejected} />
        <button type="submit" className="button">
          {t("staff.letter.submit")}
        </button>
      </SentForm>
    </>
  );
}
