import { readFileSync } from 'node:fs';
import { CHART_VERSION } from '../../packages/core/src/complaint/complaint.machine.ts';
import { DATA_REQUEST_HOURS } from '../../packages/core/src/complaint/complaint.data-request.ts';
import { rules, rulesForEveryone, type RuleName } from '../../packages/core/src/complaint/complaint.rules.ts';
import { OfficeDeadlines } from '../../packages/core/src/schemas/office-settings.ts';
import { events, states } from '../../packages/widget/src/locales/id/status.ts';
import { always, keeping, places, type Way } from './chart.ts';
import { picture, steps } from './picture.ts';
import { conditionOf, ruleOf, sendersOf } from './words.ts';

const turns: Record<string, string> = { office: 'the office', citizen: 'the complainant', nobody: 'nobody: it is closed' };

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const wayRow = ({ event, when, rules: refusing, to, into }: Way): string[] => [
  `${events[`event.${event}`]}<br>\`${event}\``,
  sendersOf(event),
  [...when.map((name) => `*If ${conditionOf(name)}.*`), ...refusing.map(ruleOf)].join('<br>') || '–',
  to ? `**${states[to]}**` : into ? `*${into}*` : 'stays',
];
const wayTable = (ways: readonly Way[]): string => table(['What happens', 'Who may say so', 'What may stand against it', 'Leads to'], ways.map(wayRow));

const deadlines = (): string => {
  const file = new URL('../../packages/server/offices/dpmptsp-kota-pekalongan.json', import.meta.url);
  const terms = OfficeDeadlines.parse((JSON.parse(readFileSync(file, 'utf8')) as { deadlines: unknown }).deadlines);
  return table(
    ['Term', 'Days', 'From'],
    Object.entries(terms).map(([name, { n, unit, from, rollToWorkingDay }]) => [`\`${name}\``, `${n} ${unit}${rollToWorkingDay ? ', moved on to a working day' : ''}`, from]),
  );
};

/** `docs/life-of-a-complaint.md`, written from the chart. */
export const lifeOfAComplaint = (): string => `<!-- Written from the chart (packages/core/src/complaint/complaint.machine.ts) by \`npm run generate\`: change the chart, not this page. -->
# The life of a complaint

*Alur penanganan pengaduan.* Everything that may happen to a complaint, as the chart has it (version ${CHART_VERSION}). State names are what citizens and officers read on screen; the texts beside them say what happens there.
No screen, paper or program decides this for itself: all ask the chart.

## The procedure in six steps

${table(['Step', 'What is done', 'Where a complaint stands meanwhile'], steps.map(({ title, words, states: inside }) => [`**${title}**`, words, inside.map((label) => states[label]).join('<br>')]))}

\`\`\`mermaid
${picture()}
\`\`\`

Rounded boxes are ends. Not drawn: what may happen at any time (withdrawal, for one; it stands [below](#at-any-time)), hearings that are called off, minutes that are corrected, and approvals that are declined.

## State by state

${places
  .map(
    ({ label, description, turn, ways }) =>
      `### ${states[label]}\n\n\`${label}\` · ${description} Whose turn: ${turns[turn] ?? turn}.${ways.length > 0 ? `\n\n${wayTable(ways)}` : ''}`,
  )
  .join('\n\n')}

## At any time

${wayTable(always)}

## What is kept of people

Beside the procedure, whatever its state. The chart's second sheet is \`complaint.personal-data.ts\`; how long an office keeps what is a setting of its own (\`retention\`). Requests about one's data are answered within ${DATA_REQUEST_HOURS} hours.

${keeping.map(({ key, description, ways }) => `### ${key}\n\n${description}\n\n${wayTable(ways)}`).join('\n\n')}

## What stands before every event

${rulesForEveryone.map((name) => `- ${ruleOf(name)}`).join('\n')}

## Terms

The terms of DPMPTSP Kota Pekalongan; every office sets its own. Where the office's term and the law's both run, the earlier one is shown. Working days leave out weekends, national holidays and joint leave;
what comes on a day off or after closing starts on the next working day; a term ends at 23:59:59 in the office's zone. While the complainant owes something, the office's term is paused.

${deadlines()}

## All rules

The sentence of a rule is what a refusal (409) says.

${table(
  ['Rule', 'Sentence', 'Name in the chart'],
  (Object.keys(rules) as RuleName[]).map((name) => [rules[name].id, ruleOf(name).slice(rules[name].id.length + 2), `\`${name}\``]),
)}
`;
