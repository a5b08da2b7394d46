import type { z } from "zod";
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

/** The fields as they were typed, by name. */
export async function formValues(request: Request): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, value] of await request.formData()) if (typeof value === "string") values[name] = value;
  return values;
}

/** A form that was well formed and yet can't be done, for a reason at one field. */
export function reject(values: Record<string, string>, field: string, message: string): Rejected {
  return { values, errors: { [field]: message } };
}

type Tree = { [name: string]: string | Tree | (string | Tree)[] };

function nested(values: Record<string, string>): Tree {
  const root: Map<string, unknown> = new Map();
  for (const [name, value] of Object.entries(values)) plant(root, name.split("."), value);
  return toTree(root);
}

function plant(tree: Map<string, unknown>, [name = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const branch = tree.get(name) instanceof Map ? (tree.get(name) as Map<string, unknown>) : new Map<string, unknown>();
  tree.set(name, branch);
  plant(branch, rest, value);
}

/** A branch whose names are all numbers is a list, in the order of those numbers. */
function toTree(branch: Map<string, unknown>): Tree {
  const grown = [...branch].map(([name, value]) => [name, value instanceof Map ? toBranch(value) : value] as const);
  return Object.fromEntries(grown) as Tree;
}

function toBranch(branch: Map<string, unknown>): Tree | unknown[] {
  const names = [...branch.keys()];
  const tree = toTree(branch);
  if (!names.every((name) => /^\d{1,5}$/.test(name))) return tree;
  return names.sort((a, b) => Number(a) - Number(b)).map((name) => tree[name]);
}
