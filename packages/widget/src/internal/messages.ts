import type { Problem } from '@wadul/core/filing';
import type { Locale } from '../locales/id.ts';

/** An issue in words. */
export const issueText = ({ issues }: Pick<Locale, 'issues'>, { code, digits = 0 }: { readonly code: string; readonly digits?: number }): string => {
  const key = code === 'nik.length' && digits > 16 ? 'nik.tooLong' : code;
  const word = key in issues ? issues[key as keyof typeof issues] : issues.other;
  return typeof word === 'function' ? word({ digits }) : word;
};

/** A refusal in words. @param seconds how long the server asks to wait */
export const problemText = ({ problems }: Pick<Locale, 'problems'>, { code, requestId }: Pick<Problem, 'code' | 'requestId'>, seconds?: number): string => {
  if (code === 'too-many-tries') return problems['too-many-tries']({ seconds });
  if (code === 'internal') return problems.internal({ requestId });
  return code in problems ? problems[code as Exclude<keyof typeof problems, 'too-many-tries' | 'internal'>] : problems.other;
};
