/** Who reads: the columns of `domain.md` §7, with deputy, liaison and admin apart. An officer reads as each of their roles. */
export const columns = ['public', 'complainant', 'frontDesk', 'technicalTeam', 'otherOffice', 'respondent', 'head', 'deputy', 'liaison', 'auditor', 'admin'] as const;
export type Column = (typeof columns)[number];

/**
 * What a reader gets of a datum. Those that name a condition become `yes` (`maskedOncePublished`: `masked`) where it holds, and `no` where it does not.
 * `withReason`: after a typed reason, and each look is an event (R14); until then masked. `masked`: initials, last digits. `summary`: what the office says of it.
 */
export type Cell =
  | 'yes'
  | 'no'
  | 'withReason'
  | 'masked'
  | 'summary'
  | 'oncePublished'
  | 'maskedOncePublished'
  | 'textOncePublished'
  | 'unlessConfidential'
  | 'ownCases'
  | 'ownCasesUnlessConfidential'
  | 'withConsent'
  | 'ifSigner';

/**
 * THE TABLE of who may see what (`domain.md` §7): each datum, and what every reader gets of it, in the order of `columns`. Every answer, paper and export asks it, through `seen`.
 * Above it stand, for everybody: R19 (an officer sees nothing of a complaint about them), R15 (supervision: head and liaison only), R16 (restricted: who complains for head,
 * liaison and auditor only).
 */
export const table = {
  /*                          public                 complainant  frontDesk     technicalTeam         otherOffice                   respondent     head          deputy        liaison       auditor  admin */
  /** Where it stands, its dates, its type. */
  status: /*         */ ['oncePublished',        'yes',       'yes',        'yes',                'ownCases',                   'no',          'yes',        'yes',        'yes',        'yes',   'no'],
  /** What was filed and what was answered; for the public the reviewed text. */
  description: /*    */ ['textOncePublished',    'yes',       'yes',        'yes',                'ownCases',                   'summary',     'yes',        'yes',        'yes',        'yes',   'no'],
  /** Name, address, region, and in whose name. */
  name: /*           */ ['maskedOncePublished',  'yes',       'yes',        'unlessConfidential', 'ownCasesUnlessConfidential', 'withConsent', 'yes',        'yes',        'yes',        'yes',   'no'],
  /** NIK, phones, e-mail. An auditor sees in the log who looked, and not what. */
  identity: /*       */ ['no',                   'masked',    'withReason', 'no',                 'no',                         'no',          'withReason', 'withReason', 'withReason', 'no',    'no'],
  /** The image of the identity card; that there is one is known to whoever sees the files. */
  card: /*           */ ['no',                   'no',        'withReason', 'no',                 'no',                         'no',          'withReason', 'withReason', 'withReason', 'no',    'no'],
  /** The supporting documents, and which files there are. */
  files: /*          */ ['no',                   'yes',       'yes',        'yes',                'ownCases',                   'no',          'yes',        'yes',        'yes',        'yes',   'no'],
  /** Berita Acara. */
  minutes: /*        */ ['no',                   'yes',       'yes',        'yes',                'ifSigner',                   'ifSigner',    'yes',        'yes',        'yes',        'yes',   'no'],
  /** Every event, when and by whom; its words as far as the other rows allow. */
  log: /*            */ ['no',                   'no',        'yes',        'yes',                'no',                         'no',          'yes',        'yes',        'yes',        'yes',   'no'],
  /** Which officers it is or was about, and why it was one of supervision: an accusation that may have been a mistake (R15, R19). */
  accusation: /*     */ ['no',                   'no',        'no',         'no',                 'no',                         'no',          'yes',        'yes',        'yes',        'yes',   'no'],
} as const satisfies Record<string, readonly Cell[] & { readonly length: (typeof columns)['length'] }>;

export type Datum = keyof typeof table;

/** The row of a datum that says who complains, so that it is restricted with it (R16). */
export const personal: readonly Datum[] = ['name', 'identity', 'card'];

/** What the table says of a datum for a reader in this column. */
export const cellOf = (datum: Datum, column: Column): Cell => table[datum][columns.indexOf(column)] ?? 'no';
