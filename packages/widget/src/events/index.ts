/** A complaint was filed and its receipt is on the screen. Carries the ticket, which is no secret, and nothing about the person. */
export class WadulFiledEvent extends Event {
  static readonly type = 'wadul-filed';
  readonly office: string;
  readonly ticket: string;

  constructor(office: string, ticket: string) {
    super(WadulFiledEvent.type, { bubbles: true, composed: true });
    this.office = office;
    this.ticket = ticket;
  }
}

/** Something did not work; the person was told. `code` is a problem's code (`too-many-tries`), `connection`, or `fields` where fields were filled in wrongly. */
export class WadulErrorEvent extends Event {
  static readonly type = 'wadul-error';
  readonly office: string;
  readonly code: string;

  constructor(office: string, code: string) {
    super(WadulErrorEvent.type, { bubbles: true, composed: true });
    this.office = office;
    this.code = code;
  }
}

/** A complaint was found by ticket and secret and is on the screen. Carries neither. */
export class WadulTrackedEvent extends Event {
  static readonly type = 'wadul-tracked';
  readonly office: string;

  constructor(office: string) {
    super(WadulTrackedEvent.type, { bubbles: true, composed: true });
    this.office = office;
  }
}

/** The complainant did something with a found complaint. `event` is its type, such as `citizen.disputedAnswer`. */
export class WadulActedEvent extends Event {
  static readonly type = 'wadul-acted';
  readonly office: string;
  readonly event: string;

  constructor(office: string, event: string) {
    super(WadulActedEvent.type, { bubbles: true, composed: true });
    this.office = office;
    this.event = event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wadul-filed': WadulFiledEvent;
    'wadul-error': WadulErrorEvent;
    'wadul-tracked': WadulTrackedEvent;
    'wadul-acted': WadulActedEvent;
  }
}
