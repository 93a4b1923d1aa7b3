import { draftName } from '../draft-name.ts';
import { DraftKeeper } from './draft.ts';

const claimed = new Set<string>();

const freeName = (name: string): string => {
  let free = name;
  for (let nth = 2; claimed.has(free); nth += 1) free = `${name} ${nth}`;
  return free;
};

/** The draft of one form: forms of one office on one page keep a draft each. */
export class OwnDraft extends DraftKeeper {
  constructor({ server, office }: { readonly server: string; readonly office: string }, storage: () => Storage, now: () => number) {
    super(freeName(draftName(server, office)), storage, now);
    this.resume();
  }

  /** Lets go of the draft, which stays on the device. */
  end(): void {
    claimed.delete(this.key);
  }

  /** Goes on where it ended, in another place of the page. */
  resume(): void {
    claimed.add(this.key);
  }
}
