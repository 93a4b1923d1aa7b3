import type { Widened } from '../../id.ts';
import { account } from './account.ts';
import { actions, choices, fields, forms, issues } from './actions.ts';
import { administration, administrationIssues, daysOff, officers, settings, setUp, staffLog } from './administration.ts';
import { book } from './book.ts';
import { caseWords } from './case.ts';
import { intake } from './intake.ts';
import { breach, health, leaving, notices, oversight, requests } from './oversight.ts';
import { papers } from './papers.ts';
import { problems } from './problems.ts';
import { provider } from './provider.ts';
import { rules } from './rules.ts';
import { shell, signIn, standing } from './shell.ts';
import { ownPassword, passkeyTroubles, proof, secondStep } from './sign-in.ts';
import { statistics } from './statistics.ts';
import { unsent } from './unsent.ts';
import { live, views, workList } from './work-list.ts';

/** Every word of the desk in Indonesian, apart from those of the citizens' elements: they do not load these. */
export const desk = { shell, signIn, secondStep, proof, ownPassword, passkeyTroubles, account, standing, workList, statistics, live, views, caseWords, actions, fields, choices, issues, forms, rules, intake, administrationIssues, administration, officers, staffLog, settings, daysOff, setUp, breach, health, leaving, notices, oversight, requests, unsent, book, provider, papers, problems };

/** What a language must say on the desk. */
export type DeskLocale = Widened<typeof desk>;
