import { states } from '../../packages/widget/src/locales/id/status.ts';
import type { StateLabel } from '../../packages/core/src/complaint/complaint.labels.ts';
import { places } from './chart.ts';

/** The six steps of the office's procedure (`domain.md` §1), each with the states in which it is worked. */
export const steps: readonly { readonly title: string; readonly words: string; readonly states: readonly StateLabel[] }[] = [
  { title: '1. Masyarakat', words: 'The public complains by one of the channels; the front desk verifies the file.', states: ['state.received', 'state.awaitingCompletion', 'state.archived'] },
  { title: '2. Respon dan tindak lanjut', words: 'The technical team discusses the substance and chooses the way.', states: ['state.assessing', 'state.deciding'] },
  { title: '3. Tim Teknis: rapat koordinasi', words: 'Without a site check: complainant, respondent and the related offices meet, and sign a Berita Acara.', states: ['state.meetingPlanned', 'state.meetingMinutes', 'state.minutesCorrection'] },
  { title: '4. Peninjauan lokasi', words: 'With a site check: the inspection, its report, and a Berita Acara signed by all parties.', states: ['state.inspectionPlanned', 'state.inspectionReported', 'state.inspectionMinutes'] },
  { title: '5. Penyelesaian', words: 'Light (ringan): the team settles it with the citizen. Heavy (berat): mediation with the experts of the offices concerned.', states: ['state.answered', 'state.mediationPlanned', 'state.mediationMinutes'] },
  { title: '6. Hasil', words: 'Agreed: finished, once a second officer approves. Not agreed: the status is raised, and mediation is held again or the case referred onward.', states: ['state.notAgreed', 'state.awaitingApproval'] },
];

const idOf = (label: StateLabel): string => label.replace('state.', '');

const node = (label: StateLabel, isEnd: boolean): string => (isEnd ? `${idOf(label)}(["${states[label]}"])` : `${idOf(label)}["${states[label]}"]`);

/** The chart as a Mermaid flow chart in the office's words: the six steps as frames, the ends outside. What may happen at any time is left out. */
export const picture = (): string => {
  const frames = steps.flatMap(({ title, states: inside }, index) => [
    `  subgraph step${index + 1}["${title}"]`,
    ...inside.map((label) => `    ${node(label, false)}`),
    '  end',
  ]);
  const ends = places.filter(({ isEnd }) => isEnd).map(({ label }) => `  ${node(label, true)}`);
  const arrows = places.flatMap(({ label, ways }) => ways.flatMap(({ to }) => (to && to !== label ? [`  ${idOf(label)} --> ${idOf(to)}`] : [])));
  return ['flowchart TB', ...frames, ...ends, ...new Set(arrows)].join('\n');
};
