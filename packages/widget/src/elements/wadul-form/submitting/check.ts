import { checkFiling, checkNik, Filing, type FilingTerms, type RegionChoice } from '@wadul/core/filing';
import type { Filled as Fields } from '../filling/filling.ts';

type Filled = Fields & { readonly language: 'id' | 'en' };

/** What is wrong at a pointer: a code and, for a NIK, how many digits there are. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly digits: number;
}

export interface Checked {
  /** The complaint as it is sent; absent where something is wrong. */
  readonly filing: Filing | undefined;
  readonly issues: readonly Issue[];
  /** Doubts that do not stop anybody: pointer → code. */
  readonly warnings: Readonly<Record<string, string>>;
}

/** The fields as the shape that travels, not yet checked. */
const toFiling = ({ values, livesAt, happenedAt, language }: Filled): Record<string, unknown> => {
  const filing: Record<string, unknown> = { capacity: { kind: 'self' }, language };
  for (const [pointer, value] of Object.entries(values)) {
    const [head = '', part] = pointer.slice(1).split('/');
    filing[head] = part === undefined ? value : { ...(filing[head] as object | undefined), [part]: value };
  }
  const withRegion = (head: string, region: RegionChoice | undefined) => region && (filing[head] = { ...(filing[head] as object | undefined), region });
  if (filing['identityMode'] !== 'anonymous') withRegion('complainant', livesAt);
  withRegion('place', happenedAt);
  return filing;
};

/** A region that must be there must be there down to the village, or be typed. */
const regionIssue = (office: FilingTerms, { values, livesAt }: Filled): Omit<Issue, 'digits'> | undefined => {
  if (office.fields.region !== 'required' || values['/identityMode'] === 'anonymous' || livesAt?.freeText !== undefined) return undefined;
  const missing = (['district', 'village'] as const).find((level) => livesAt?.[level] === undefined);
  return missing && { pointer: `/complainant/region/${missing}`, code: 'required' };
};

/** Checks what was filled in by core's schemas and the office's terms. @param today civil date in the office's zone */
export const check = (filled: Filled, office: FilingTerms, today: string): Checked => {
  const candidate = toFiling(filled);
  const parsed = Filing.safeParse(candidate);
  const nik = checkNik(filled.values['/complainant/nik'] ?? '');
  const region = regionIssue(office, filled);
  const found = [
    ...filled.halfTyped.map((pointer) => ({ pointer, code: 'date' })),
    ...(region ? [region] : []),
    ...(parsed.error?.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, code: message })) ?? []),
    ...checkFiling(candidate as Filing, office, today).filter(({ pointer }) => !(region && pointer === '/complainant/region')),
  ];
  const issues = [...new Map(found.reverse().map((issue) => [issue.pointer, issue])).values()].reverse();
  return {
    filing: issues.length === 0 ? parsed.data : undefined,
    issues: issues.map((issue) => ({ ...issue, digits: nik.ok ? 16 : nik.digits })),
    warnings: nik.ok && nik.warning ? { '/complainant/nik': nik.warning } : {},
  };
};
