import type { z } from "zod";
import { nested, textsOf } from "~/ui/form/nested";
import type { Rejected } from "~/ui/form/rejected";

export type Read<T> = { data: T; rejected?: undefined } | { data?: undefined; rejected: Rejected };

/** Reads a form with the schema that the browser uses too. Names such as `sections.0.heading` make lists. */
export async function readForm<T>(request: Request, schema: z.ZodType<T>): Promise<Read<T>> {
  return readValues(await formValues(request), schema);
}

export function readValues<T>(values: Record<string, string>, schema: z.ZodType<T>): Read<T> {
  const read = schema.safeParse(nested(values));
  if (read.success) return { data: read.data };
  const errors: Record<string, string> = {};
  for (const issue of read.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { rejected: { values, errors } };
}

/** The fields as they were typed, by name. @throws 400 for a body that is no form */
export async function formValues(request: Request): Promise<Record<string, string>> {
  return textsOf(await formOf(request));
}

/** The fields as they were typed, and a file chosen in one of them. @throws 400 for a body that is no form */
export async function formWithFile(request: Request, name: string) {
  const form = await formOf(request);
  const file = form.get(name);
  return { values: textsOf(form), file: file instanceof File && file.size > 0 ? file : undefined };
}

/** What a page's script sends. @throws 400 for anything else than the schema says */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const sent: unknown = await request.json().catch(() => undefined);
  const read = schema.safeParse(sent);
  if (!read.success) throw new Response("Not what this address takes", { status: 400 });
  return read.data;
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw new Response("Not a form", { status: 400 });
    throw error;
  }
}

/** A form that was well formed and yet can't be done, for a reason at one field. */
export function reject(values: Record<string, string>, field: string, message: string): Rejected {
  return { values, errors: { [field]: message } };
}

type Asked = { field: string; message: string; sure?: string };

/** A form about which something is asked: sent again as it is, it means yes. */
export function rejectPlan(values: Record<string, string>, { field, message, sure }: Asked): Rejected {
  return reject(sure === undefined ? values : { ...values, sure }, field, message);
}
