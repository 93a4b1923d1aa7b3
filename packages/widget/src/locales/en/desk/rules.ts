import { sentenceOf, type RuleName } from '@wadul/core';
import { rules as indonesian } from '../../id/desk/rules.ts';

/** In English a rule's name is its sentence. */
export const rules = Object.fromEntries((Object.keys(indonesian) as RuleName[]).map((name) => [name, sentenceOf(name)])) as Record<RuleName, string>;
