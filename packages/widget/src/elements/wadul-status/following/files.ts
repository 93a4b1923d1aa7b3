import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { PublicOffice } from '@wadul/core/filing';
import type { CitizenView } from '@wadul/core/tracking';
import { adopt } from '../../../internal/adopt.ts';
import type { WadulElement } from '../../../internal/wadul-element.ts';
import type { Locale } from '../../../locales/id.ts';
import { tracking as indonesian } from '../../../locales/id/status.ts';
import type { AttachmentIssue, AttachmentsField } from '../../wadul-form/attaching/attachments-field.ts';
import { filesStyles } from './files.styles.ts';

/** What the files are added to. */
export interface FilesHost {
  readonly element: WadulElement;
  readonly settings: PublicOffice;
  /** The complaint as it is now. */
  view(): Pick<CitizenView, 'identityMode' | 'attachments'>;
  /** The civil date in the office's zone. */
  today(): string;
  english(): Locale | undefined;
}

/** What the office takes now: an identity card is asked for at the filing, and one is enough. */
const termsFor = ({ settings, view }: FilesHost): PublicOffice => {
  const { ktp } = settings.attachments;
  const isThere = view().attachments.some(({ kind, state }) => kind === 'ktp' && state !== 'erased');
  return { ...settings, attachments: { ...settings.attachments, ktp: isThere || ktp === 'hidden' ? 'hidden' : 'optional' } };
};

/** Files that are added to a complaint that is followed. What they need is loaded when somebody wants to add one. */
export class AddedFiles {
  readonly #host: FilesHost;
  #field: AttachmentsField | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor(host: FilesHost) {
    this.#host = host;
    adopt(host.element, filesStyles);
  }

  /** Loads what it needs; asked again where that did not work. */
  open(): Promise<void> {
    if (this.#field) return Promise.resolve();
    const loading = (this.#loading ??= this.#load());
    return loading.catch(() => {
      this.#loading = undefined;
      this.#failed = true;
      this.#host.element.requestUpdate();
    });
  }

  async #load(): Promise<void> {
    const { AttachmentsField } = await import('../../wadul-form/attaching/attachments-field.ts');
    const { element, view, today, english } = this.#host;
    this.#failed = false;
    this.#field = new AttachmentsField({
      element,
      settings: () => termsFor(this.#host),
      mode: () => view().identityMode,
      today,
      english,
      remembers: false,
      adopt: (styles: CSSResult) => adopt(element, styles),
    });
    element.requestUpdate();
  }

  /** Where files are picked, and what became of them. */
  render(): TemplateResult | typeof nothing {
    const { notLoaded, loadAgain } = (this.#host.english()?.tracking ?? indonesian).addedFiles;
    if (this.#failed) return html`<div class="notice" part="notice" role="status"><p>${notLoaded}</p><div class="actions"><button type="button" part="button" @click=${() => void this.open()}>${loadAgain}</button></div></div>`;
    return this.#field?.render({ errors: {}, warnings: {}, mark: '' }) ?? nothing;
  }

  /** What is said while files are under way; undefined where none is. */
  get waiting(): string | undefined {
    return this.#field?.pending ? this.#field.waiting : undefined;
  }

  /** Waits until no file is under way. @returns false where the signal ended it */
  async settled(signal: AbortSignal): Promise<boolean> {
    return (await this.#field?.settled(signal)) ?? true;
  }

  /** Whether a file was not taken: it is to be removed, or tried again. */
  get spoiled(): boolean {
    return (this.#field?.issues ?? []).some(({ pointer }: AttachmentIssue) => pointer !== '/attachments/ktp');
  }

  /** What goes with the event. */
  get ids(): readonly string[] {
    return this.#field?.ids ?? [];
  }

  /** Shows what the server says of single files at them. @param sent what the event was sent with, which the list may no longer hold */
  place(issues: readonly { readonly pointer: string; readonly code: string }[], sent: readonly string[]): void {
    this.#field?.place(
      issues.map(({ pointer, code }) => ({ pointer: pointer.replace(/^\/event/, ''), code })),
      sent,
    );
  }

  /** These files belong to the complaint now; others that were picked since stay. */
  forget(taken: readonly string[]): void {
    this.#field?.forget(taken);
  }

  /** Takes them off the screen and the server: the complaint is not followed any more. */
  end(): void {
    this.#field?.end();
  }
}
