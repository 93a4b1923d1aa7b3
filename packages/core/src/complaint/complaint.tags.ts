/** What the rest of Wadul may ask of a state without knowing its name. A closed list. */
export const tags = [
  /** Whose turn it is. */
  'turn:office',
  'turn:citizen',
  'turn:nobody',
  /** Something may still happen to it, or nothing more. */
  'open',
  'closed',
  /** Where in the procedure it stands. */
  'phase:verification',
  'phase:review',
  'phase:hearing',
  'phase:minutes',
  'phase:approval',
  'phase:answer',
  /** In the public book with its text, once an officer published it (R13). */
  'public',
  /** What is kept of people: its use restricted, or everything erased (R16). */
  'restricted',
  'erased',
] as const;
export type Tag = (typeof tags)[number];
