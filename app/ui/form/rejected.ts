/** A form that has to be looked at again: what was typed by name, and a catalogue key under `errors` by name. */
export type Rejected = { values: Record<string, string>; errors: Record<string, string> };
