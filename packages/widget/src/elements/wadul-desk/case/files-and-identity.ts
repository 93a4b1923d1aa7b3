import { html, nothing, type TemplateResult } from 'lit';
import type { Complainant, OfficerCase } from '@wadul/core';
import { sizeText } from '../../wadul-form/attaching/file-words.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DeskScreen } from '../desk-screen.ts';
import { OnItsWayEvent } from './event-form.ts';
import { facts } from './facts.view.ts';

type Attachment = OfficerCase['attachments'][number];

/** The complaint's screen, as far as its files and the identity behind it have to do with it. */
export interface FilesHost {
  readonly element: DeskScreen;
  context(): DeskContext;
  complaint(): OfficerCase | undefined;
  /** A look was recorded. */
  looked(): Promise<void>;
}

/** The files of a complaint, and NIK and contact, each look with its reason where one is needed (R14). What was seen goes with the screen. */
export class FilesAndIdentity {
  readonly #host: FilesHost;
  #identity: Complainant | undefined;
  #picture: { readonly id: string; readonly address: string } | undefined;
  #failure: string | undefined;
  #ended = false;

  constructor(host: FilesHost) {
    this.#host = host;
  }

  /** Takes what was seen off the screen. */
  end(): void {
    this.#ended = true;
    this.#forget();
  }

  /** Takes what was seen off the screen, which may be come back to. */
  hide(): void {
    this.#forget();
    this.#host.element.requestUpdate();
  }

  #forget(): void {
    if (this.#picture) URL.revokeObjectURL(this.#picture.address);
    this.#picture = undefined;
    this.#identity = undefined;
  }

  /** @returns whether it was done */
  async #try(act: (complaint: OfficerCase) => Promise<void>): Promise<boolean> {
    const complaint = this.#host.complaint();
    if (!complaint) return false;
    this.#failure = undefined;
    this.#forget();
    this.#host.element.dispatchEvent(new OnItsWayEvent(true)); // a look stands in the log: it is a change, and one's own
    try {
      await act(complaint);
      return true;
    } catch (error) {
      this.#failure = this.#host.context().told(error);
      return false;
    } finally {
      this.#host.element.dispatchEvent(new OnItsWayEvent(false));
      this.#host.element.requestUpdate();
    }
  }

  /** Shows what was seen, and the case with the look in it. */
  #looked(): Promise<void> {
    this.#host.element.requestUpdate();
    return this.#host.looked();
  }

  #open({ id, name, mediaType }: Attachment, reason?: string): Promise<boolean> {
    return this.#try(async (complaint) => {
      const { desk, proved } = this.#host.context();
      const blob = await proved(() => desk.readAttachment(complaint.id, id, reason));
      if (this.#ended) return;
      const address = URL.createObjectURL(blob);
      if (mediaType.startsWith('image/')) this.#picture = { id, address };
      else this.#save(address, name ?? id);
      if (reason !== undefined) await this.#looked();
    });
  }

  /** A document is never shown in the page: it is saved. */
  #save(address: string, name: string): void {
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  #seeIdentity(reason: string): Promise<boolean> {
    return this.#try(async (complaint) => {
      const { desk, proved } = this.#host.context();
      const { complainant } = await proved(() => desk.viewIdentity(complaint.id, reason));
      if (this.#ended) return;
      this.#identity = complainant;
      await this.#looked();
    });
  }

  #withReason(id: string, label: string, look: (reason: string) => Promise<boolean>): TemplateResult {
    const { caseWords } = this.#host.context().words;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      void look(String(new FormData(form).get('reason')).trim()).then((isSeen) => isSeen && form.reset());
    };
    return html`<details>
      <summary>${label}</summary>
      <form class="stack" @submit=${submit}>
        <div class="field">
          <label for=${id}>${caseWords.lookReason}</label>
          <span class="hint" id="${id}-hint">${caseWords.lookHint}</span>
          <input id=${id} name="reason" required maxlength="4000" autocomplete="off" aria-describedby="${id}-hint" />
        </div>
        <div class="actions"><button class="primary">${label}</button></div>
      </form>
    </details>`;
  }

  #renderFile(file: Attachment): TemplateResult {
    const { words, language } = this.#host.context();
    const { caseWords } = words;
    const { id, kind, name, state, size, sha256 } = file;
    const called = name ?? caseWords.kinds[kind];
    const gone = state === 'erased' ? caseWords.erased : state === 'infected' ? caseWords.infected : undefined;
    const needsReason = kind === 'ktp' || state === 'unscanned';
    return html`<li class="stack">
      <div class="row"><strong>${called}</strong> <span class="hint">${[caseWords.kinds[kind], ...(sha256 ? [sizeText(words.attaching, size, language), `SHA-256 ${sha256.slice(0, 16)}…`] : []), ...(gone ? [gone] : [])].join(' · ')}</span></div>
      ${gone
        ? nothing
        : needsReason
          ? this.#withReason(`look-${id}`, caseWords.look({ name: called }), (reason) => this.#open(file, reason))
          : html`<div class="actions"><button @click=${() => void this.#open(file)}>${caseWords.open({ name: called })}</button></div>`}
      ${this.#picture?.id === id ? html`<img src=${this.#picture.address} alt=${called} />${this.#renderHide()}` : nothing}
    </li>`;
  }

  #renderHide(): TemplateResult {
    const hide = (): void => {
      this.#forget();
      this.#host.element.requestUpdate();
    };
    return html`<div class="actions"><button @click=${hide}>${this.#host.context().words.caseWords.hide}</button></div>`;
  }

  /** Files, and where it may be asked for, identity. */
  render(): TemplateResult | typeof nothing {
    const complaint = this.#host.complaint();
    if (!complaint) return nothing;
    const { words } = this.#host.context();
    const { caseWords, fields } = words;
    const mayLook = complaint.allowed.includes('officer.viewedIdentity') && complaint.complainant !== undefined;
    return html`
      ${this.#failure ? html`<p class="notice bad" role="alert">${this.#failure}</p>` : nothing}
      ${mayLook
        ? html`<section class="panel" aria-labelledby="identity-title">
            <h2 id="identity-title">${caseWords.identity}</h2>
            ${this.#identity
              ? html`${facts([
                  [fields.name, this.#identity.name],
                  [fields.nik, this.#identity.nik],
                  [fields.mobile, this.#identity.mobile],
                  [fields.phone, this.#identity.phone],
                  [fields.email, this.#identity.email],
                  [fields.address, this.#identity.address],
                ])}${this.#renderHide()}`
              : this.#withReason('look-identity', words.actions['officer.viewedIdentity'], (reason) => this.#seeIdentity(reason))}
          </section>`
        : nothing}
      <section class="panel" aria-labelledby="files-title">
        <h2 id="files-title">${caseWords.files}</h2>
        ${complaint.attachments.length === 0 ? html`<p>${caseWords.noFiles}</p>` : html`<ul class="plain">${complaint.attachments.map((file) => this.#renderFile(file))}</ul>`}
      </section>
    `;
  }
}
