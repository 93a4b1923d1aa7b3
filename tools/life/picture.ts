import { states } from '../../packages/widget/src/locales/id/status.ts';
import type { EventType } from '../../packages/core/src/complaint/complaint.events.ts';
import type { StateLabel } from '../../packages/core/src/complaint/complaint.labels.ts';
import { places } from './chart.ts';

/** A step of the office's procedure (`domain.md` §1), with the states in which it is worked. */
interface Step {
  readonly title: string;
  /** What is done, for the table. */
  readonly words: string;
  /** The same in a few words of the office's own, for the box. */
  readonly box: string;
  readonly states: readonly StateLabel[];
}

/** The six steps of the office's procedure, in their order. */
export const steps: readonly Step[] = [
  {
    title: '1. Masyarakat',
    words: 'The public complains by one of the channels; the front desk verifies the file.',
    box: 'pengaduan diterima dan diverifikasi',
    states: ['state.received', 'state.awaitingCompletion', 'state.archived'],
  },
  {
    title: '2. Respon dan tindak lanjut',
    words: 'The technical team discusses the substance and chooses the way.',
    box: 'Tim Teknis membahas substansi',
    states: ['state.assessing', 'state.deciding'],
  },
  {
    title: '3. Tim Teknis: rapat koordinasi',
    words: 'Without a site check: complainant, respondent and the related offices meet, and sign a Berita Acara.',
    box: 'Berita Acara ditandatangani semua pihak',
    states: ['state.meetingPlanned', 'state.meetingMinutes', 'state.minutesCorrection'],
  },
  {
    title: '4. Peninjauan lokasi',
    words: 'With a site check: the inspection, its report, and a Berita Acara signed by all parties.',
    box: 'laporan dan Berita Acara',
    states: ['state.inspectionPlanned', 'state.inspectionReported', 'state.inspectionMinutes'],
  },
  {
    title: '5. Penyelesaian',
    words: 'Light (ringan): the team settles it with the citizen. Heavy (berat): mediation with the experts of the offices concerned.',
    box: 'tanggapan atau mediasi',
    states: ['state.answered', 'state.mediationPlanned', 'state.mediationMinutes'],
  },
  {
    title: '6. Hasil',
    words: 'Agreed: finished, once a second officer approves. Not agreed: the status is raised, and mediation is held again or the case referred onward.',
    box: 'kesepakatan dan persetujuan pimpinan',
    states: ['state.notAgreed', 'state.awaitingApproval'],
  },
];

/** What turns back or repairs is not drawn: it would lead from nearly every box to nearly every other. */
const notDrawn: readonly EventType[] = ['officer.calledOff', 'officer.correctedMinutes', 'officer.declined'];
const besideTheWay: readonly StateLabel[] = ['state.minutesCorrection'];

/** What leads from one box to another, in the office's words and the order of its steps, by which they are laid out; there and back in the same words is one arrow with two heads. */
const labels: Readonly<Record<string, string>> = {
  'step1 > step2': 'berkas lengkap',
  'step1 > forwarded': 'bukan kewenangan',
  'step1 > rejected': 'bukan pengaduan',
  'step1 > expired': 'tidak dilengkapi',
  'step2 > step3': 'tanpa peninjauan',
  'step3 > step2': 'tanpa peninjauan',
  'step2 > step4': 'perlu peninjauan',
  'step4 > step2': 'perlu peninjauan',
  'step2 > step5': 'ringan: tanggapan<br>berat: mediasi',
  'step2 > step6': 'berat: usul tanggapan<br>atau penerusan',
  'step2 > forwarded': 'bukan kewenangan',
  'step5 > step6': 'Berita Acara mediasi',
  'step5 > step2': 'belum puas',
  'step5 > finished': 'tanggapan diterima',
  'step6 > step5': 'mediasi ulang, atau<br>tanggapan disetujui',
  'step6 > finished': 'sepakat',
  'step6 > referred': 'belum sepakat: dirujuk',
  'step6 > forwarded': 'penerusan disetujui',
};

const boxOf = (label: StateLabel): string => {
  const step = steps.findIndex(({ states: inside }) => inside.includes(label));
  return step < 0 ? label.replace('state.', '') : `step${step + 1}`;
};

/** Which box leads to which, as the chart has it: `step1 > step2`. */
const arrowsOfTheChart = (): string[] => [
  ...new Set(
    places
      .filter(({ label }) => !besideTheWay.includes(label))
      .flatMap(({ label, ways }) => ways.flatMap(({ event, to }) => (to && !notDrawn.includes(event) && boxOf(label) !== boxOf(to) ? [`${boxOf(label)} > ${boxOf(to)}`] : []))),
  ),
];

const turned = (arrow: string): string => arrow.split(' > ').reverse().join(' > ');

/**
 * The six steps as a Mermaid flow chart in the office's words: a box a step, the ends rounded, the arrows from the chart. What may happen at any time, turns back or
 * repairs is left out. Throws when the chart has an arrow that has no words here, or no longer has one that has.
 */
export const picture = (): string => {
  const arrows = arrowsOfTheChart();
  const unsaid = [...arrows.filter((arrow) => !(arrow in labels)), ...Object.keys(labels).filter((arrow) => !arrows.includes(arrow))];
  if (unsaid.length > 0) throw new Error(`The chart and the words of its picture (tools/life/picture.ts) differ: ${unsaid.join(', ')}.`);
  const isBothWays = (arrow: string) => labels[turned(arrow)] === labels[arrow];
  return [
    'flowchart TB',
    ...steps.map(({ title, box }, index) => `  step${index + 1}["<b>${title}</b><br>${box}"]`),
    ...places.filter(({ isEnd, label }) => isEnd && arrows.some((arrow) => arrow.endsWith(` > ${boxOf(label)}`))).map(({ label }) => `  ${boxOf(label)}(["${states[label]}"])`),
    ...Object.keys(labels)
      .filter((arrow) => !isBothWays(arrow) || arrow < turned(arrow))
      .map((arrow) => `  ${arrow.replace('>', `${isBothWays(arrow) ? '<' : ''}-->|"${labels[arrow]}"|`)}`),
  ].join('\n');
};
