import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentKind, PublicOffice } from '@wadul/core/filing';
import type { Locale } from '../../../locales/id.ts';
import { idOf, type Remarks } from '../field.view.ts';

/** Where the files of a kind are picked: its place in the form, and the name of its input. */
export const pointerOf: Record<AttachmentKind, string> = { ktp: '/attachments/ktp', document: '/attachments' };

/** What the section of the attachments is drawn from. */
export interface AttachmentsModel {
  readonly words: Locale['attachments'];
  readonly terms: PublicOffice['attachments'];
  readonly remarks: Remarks;
  readonly anonymous: boolean;
  /** What is said of all of it, such as that files must be picked again. */
  readonly notice: string | undefined;
  /** What is wrong with what was picked as a whole. */
  wrong(kind: AttachmentKind): string | undefined;
  /** The files of a kind. */
  list(kind: AttachmentKind, label: string): TemplateResult | typeof nothing;
  readonly onPick: (kind: AttachmentKind, files: readonly File[]) => void;
}

const group = ({ words, terms, remarks, wrong, list, onPick }: AttachmentsModel, kind: AttachmentKind): TemplateResult => {
  const { label, hint, photo } = words[kind];
  const attached = list(kind, label);
  const pick = kind === 'ktp' && attached !== nothing ? words.ktp.replace : words[kind].pick;
  const pointer = pointerOf[kind];
  const id = idOf(pointer);
  const error = remarks.errors[pointer] ?? wrong(kind);
  const described = `attachments-limits ${id}-hint${error ? ` ${id}-error` : ''}`;
  const take = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file can be picked again after it was removed
    onPick(kind, files);
  };
  const over = (on: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    (event.currentTarget as Element).toggleAttribute('data-over', on);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !(event.currentTarget as Element).matches(':disabled')) onPick(kind, files);
  };
  return html`
    <fieldset class="group field attach" part="field" @dragover=${over(true)} @dragleave=${over(false)} @drop=${drop}>
      <legend part="label">${label}${kind === 'ktp' && terms.ktp === 'required' ? html` <span class="mark">${remarks.mark}</span>` : nothing}</legend>
      <span class="hint" part="hint" id="${id}-hint">${hint}</span>
      ${error ? html`<span class="error" part="error" id="${id}-error">${error}</span>` : nothing} ${attached}
      <div class="actions">
        <label class="button pick" part="button">
          ${pick}<input
            type="file"
            id=${id}
            name=${pointer}
            accept="${terms.mediaTypes.join()},.heic,.heif"
            ?multiple=${kind === 'document'}
            aria-describedby=${described}
            @change=${take}
          />
        </label>
        <label class="button pick camera" part="button">${photo}<input type="file" accept="image/*" capture="environment" aria-describedby=${described} @change=${take} /></label>
        <span class="hint drag">${words.drop}</span>
      </div>
    </fieldset>
  `;
};

/** The section of the attachments: the identity card where it is asked for, and what supports the complaint. @param limit in MB, in words */
export const attachmentsSection = (model: AttachmentsModel, limit: string): TemplateResult => {
  const { words, terms, anonymous, notice } = model;
  return html`
    <fieldset class="section" part="section">
      <legend part="heading">${words.title}</legend>
      <p class="hint" id="attachments-limits">${words.limits({ most: terms.most, megabytes: limit })}${anonymous ? html` ${words.anonymous}` : nothing}</p>
      ${notice ? html`<p class="notice" part="notice">${notice}</p>` : nothing}
      ${anonymous || terms.ktp === 'hidden' ? nothing : group(model, 'ktp')} ${group(model, 'document')}
      <div class="sr" id="attachments-said" aria-live="polite"></div>
    </fieldset>
  `;
};
