/** That a complaint is there, or was changed: nothing of what it is. */
export interface ComplaintChange {
  readonly id: string;
  /** Its version now, as in the list. */
  readonly version: number;
}
