import { parseArgs } from 'node:util';
import { CivilDate } from '@wadul/core';

/** What `npm run breach` is told. */
export interface BreachOptions {
  readonly office: string;
  readonly from?: string | undefined;
  readonly to: string;
  /** UTC instant. */
  readonly learnedAt: string;
  readonly happened: string;
  /** The folder of the list and the notice. */
  readonly out: string;
}

/** An option is missing or wrong; the message names it. */
export class BreachOptionError extends Error {
  override readonly name = 'BreachOptionError';
}

const USAGE = 'npm run breach -- --office <office> --to <YYYY-MM-DD> --learned <2026-03-09T10:00+07:00> --happened <text> --out <folder> --unlogged [--from <YYYY-MM-DD>]';
const UNLOGGED =
  "No officer makes this list, so that no complaint's log would tell who looked at its person, and why (R14). Let the head or the liaison make it: they sign in and send the same to POST /api/desk/breach-lists. Where no server can be started, or the breach is about both of them, add --unlogged, and write down yourself who made the list.";

const text = { type: 'string' } as const;
const options = { office: text, from: text, to: text, learned: text, happened: text, out: text, unlogged: { type: 'boolean' } } as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BreachOptionError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
};

const given = (name: string, value: string | undefined): string => {
  if (value === undefined || value.trim() === '') throw new BreachOptionError(`--${name} is missing.\n${USAGE}`);
  return value.trim();
};

const dayIn = (name: string, value: string): string => {
  if (!CivilDate.safeParse(value).success) throw new BreachOptionError(`--${name}: "${value}" is no day. Write it as 2026-03-31.`);
  return value;
};

const instantIn = (name: string, value: string): string => {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.exec(value) ?? [];
  const ms = Date.parse(value);
  if (!CivilDate.safeParse(day).success || Number.isNaN(ms)) throw new BreachOptionError(`--${name}: "${value}" is no instant. Write it with its zone: 2026-03-09T10:00+07:00, or 2026-03-09T03:00Z.`);
  return new Date(ms).toISOString();
};

/** Reads the options of `npm run breach`. Throws `BreachOptionError`, also where nobody said that the list may be made without a mark in the logs. */
export const readBreachOptions = (args: readonly string[]): BreachOptions => {
  const values = parsed(args);
  const office = given('office', values.office);
  const to = dayIn('to', given('to', values.to));
  const learnedAt = instantIn('learned', given('learned', values.learned));
  const happened = given('happened', values.happened);
  const out = given('out', values.out);
  const from = values.from === undefined ? undefined : dayIn('from', values.from);
  if (from !== undefined && from > to) throw new BreachOptionError(`--from (${from}) is after --to (${to}).`);
  if (values.unlogged !== true) throw new BreachOptionError(UNLOGGED);
  return { office, from, to, learnedAt, happened, out };
};
