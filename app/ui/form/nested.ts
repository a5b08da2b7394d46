type Tree = { [name: string]: string | Tree | (string | Tree)[] };

/** The texts of a form, by the names of its fields; of a file, its name. */
export function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) texts[name] = typeof value === "string" ? value : value.name;
  return texts;
}

/** A form's fields as the schema reads them: `sections.0.heading` is the heading of the first of a list. */
export function nested(values: Record<string, string>): Tree {
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
