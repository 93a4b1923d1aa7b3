import type { DeskLocale } from '../../id/desk/index.ts';
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

/** Every word of the desk in English; loaded when somebody asks for it. */
export const desk: DeskLocale = { shell, signIn, secondStep, proof, ownPassword, passkeyTroubles, account, standing, workList, statistics, caseWords, actions, fields, choices, issues, forms, rules, intake, provider, problems };
