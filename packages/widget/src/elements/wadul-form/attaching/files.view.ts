import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../internal/languages.ts';
import type { Locale } from '../../../locales/id.ts';
import type { AttachedFile } from './attached-file.ts';
import { sizeText } from './file-words.ts';

/** What the list of files is drawn from. */
export interface FileListModel {
  readonly files: readonly AttachedFile[];
  readonly words: Locale['attaching'];
  readonly label: string;
  readonly language: Language;
  readonly mark: string;
  readonly error: (file: AttachedFile) => string;
  readonly onRemove: (file: AttachedFile) => void;
  readonly onRetry: (file: AttachedFile) => void;
}

const stateText = ({ states }: Locale['attaching'], { phase }: AttachedFile, percent: number): string | undefined => {
  if (phase === 'refused') return undefined;
  const word = states[phase];
  return typeof word === 'function' ? word({ percent }) : word;
};

const button = (word: string, name: string, pointer: string, onPress: () => void): TemplateResult =>
  html`<button type="button" part="button" name=${pointer} @click=${onPress}>${word}<span class="sr"> ${name}</span></button>`;

const fileItem = ({ words, language, mark, error, onRemove, onRetry }: FileListModel, file: AttachedFile): TemplateResult => {
  const { name, phase, preview, pointer, pending } = file;
  const percent = Math.floor((100 * file.sent) / Math.max(1, file.size));
  if (preview) Object.assign(preview, { role: 'img', ariaLabel: words.preview({ mark }) });
  return html`<li class="file" part="file">
    ${preview ? html`<p class="hint">${words.marked}</p>${preview}` : nothing}
    <p><bdi class="name">${name}</bdi> <span class="hint">${sizeText(words, file.size, language)}</span></p>
    ${pending ? html`<progress aria-label=${words.progress({ name })} max="100" value=${percent}></progress>` : nothing}
    ${phase === 'refused' ? html`<p class="error" part="error">${error(file)}</p>` : html`<p class="state ${phase}">${stateText(words, file, percent)}</p>`}
    ${file.unmarked ? html`<p class="hint">${words.unmarked}</p>` : nothing}
    <div class="actions">
      ${file.canRetry ? button(words.retry, name, `${pointer}/retry`, () => onRetry(file)) : nothing}
      ${button(pending ? words.cancel : words.remove, name, pointer, () => onRemove(file))}
    </div>
  </li>`;
};

/** The files of a kind, each with how it stands and what can be done. */
export const fileList = (model: FileListModel): TemplateResult | typeof nothing =>
  model.files.length > 0 ? html`<ul class="files" role="list" aria-label=${model.words.list({ label: model.label })}>${model.files.map((file) => fileItem(model, file))}</ul>` : nothing;
