import type { Widened } from '../../id.ts';
import { account } from './account.ts';
import { actions, choices, fields, forms, issues } from './actions.ts';
import { caseWords } from './case.ts';
import { intake } from './intake.ts';
import { problems, provider } from './provider.ts';
import { rules } from './rules.ts';
import { shell, signIn, standing } from './shell.ts';
import { ownPassword, passkeyTroubles, proof, secondStep } from './sign-in.ts';
import { statistics } from './statistics.ts';
import { workList } from './work-list.ts';

/** Every word of the desk in Indonesian, apart from those of the citizens' elements: they do not load these. */
export const desk = { shell, signIn, secondStep, proof, ownPassword, passkeyTroubles, account, standing, workList, statistics, caseWords, actions, fields, choices, issues, forms, rules, intake, provider, problems };

/** What a language must say on the desk. */
export type DeskLocale = Widened<typeof desk>;
