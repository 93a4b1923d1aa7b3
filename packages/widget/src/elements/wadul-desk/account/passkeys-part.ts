import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Passkey } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import { hasPasskeys, makePasskey } from '../session/browser-passkeys.ts';
import { AccountPart } from './account-part.ts';

/** An officer's passkeys: one is added, named anew, taken away. */
export class PasskeysPart extends AccountPart {
  static override properties: PropertyDeclarations = { ...AccountPart.properties, passkeys: { attribute: false } };

  declare passkeys: readonly Passkey[];

  /** Handles a form whose one field is a name. */
  #named(act: (name: string) => Promise<unknown>, done: string): (event: SubmitEvent) => void {
    return (event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement; // known only now: an event forgets it once it is over
      const name = String(new FormData(form).get('name')).trim();
      void this.attempt(async () => void (await act(name)), done).then((isDone) => {
        if (!isDone) return;
        form.reset();
        form.closest('details')?.removeAttribute('open');
      });
    };
  }

  #onAdd(): (event: SubmitEvent) => void {
    const { desk, proved, words } = this.context;
    return this.#named(async (name) => {
      const credential = await makePasskey(await proved(() => desk.askForNewPasskey()));
      await proved(() => desk.addPasskey({ name, credential }));
    }, words.account.passkeyAdded);
  }

  #onRemove({ id }: Passkey): void {
    const { desk, proved, words } = this.context;
    void this.attempt(() => proved(() => desk.removePasskey(id)), words.account.passkeyRemoved);
  }

  #when(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  protected override render(): TemplateResult {
    const { account, forms } = this.words;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${account.passkeys}</h2>
      <p class="hint">${account.passkeysLead}</p>
      ${this.renderOutcome()}
      ${this.passkeys.length === 0 ? html`<p>${account.noPasskeys}</p>` : html`<ul class="plain list">${this.passkeys.map((passkey) => this.#renderOne(passkey))}</ul>`}
      ${hasPasskeys()
        ? html`<form class="stack" @submit=${this.#onAdd()}>
            <div class="field">
              <label for="name">${account.passkeyName}</label>
              <span class="hint" id="name-hint">${account.passkeyNameHint}</span>
              <input id="name" name="name" required maxlength="100" autocomplete="off" aria-describedby="name-hint" />
            </div>
            <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? forms.sending : account.addPasskey}</button></div>
          </form>`
        : html`<p class="notice">${account.passkeysNotHere}</p>`}
    </section>`;
  }

  #renderOne(passkey: Passkey): TemplateResult {
    const { account } = this.words;
    const { id, name, createdAt, lastUsedAt, backedUp } = passkey;
    const rename = this.#named((wanted) => this.context.desk.renamePasskey(id, wanted), account.passkeyRenamed);
    return html`<li class="stack">
      <strong>${name}</strong>
      <p class="hint">
        ${account.passkeyMade({ at: this.#when(createdAt) })} ${lastUsedAt === undefined ? account.passkeyUnused : account.passkeyUsed({ at: this.#when(lastUsedAt) })} ${backedUp ? account.backedUp : nothing}
      </p>
      <details>
        <summary>${account.rename({ name })}</summary>
        <form class="stack" @submit=${rename}>
          <div class="field"><label for="rename-${id}">${account.newName}</label><input id="rename-${id}" name="name" required maxlength="100" autocomplete="off" .defaultValue=${name} /></div>
          <div class="actions"><button class="primary" aria-disabled=${this.busy}>${account.saveName}</button></div>
        </form>
      </details>
      <details>
        <summary>${account.remove({ name })}</summary>
        <p>${account.removeLead}</p>
        <div class="actions"><button aria-disabled=${this.busy} @click=${() => this.#onRemove(passkey)}>${account.removeNow}</button></div>
      </details>
    </li>`;
  }
}
