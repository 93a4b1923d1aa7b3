import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What is said at the fields, by the JSON pointer that a field is named by. */
export interface Remarks {
  readonly errors: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
  /** "(wajib)" */
  readonly mark: string;
}

/** A field: `pointer` is its place in the filing (RFC 6901) and its name in the form. */
export interface Field {
  readonly pointer: string;
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly hint?: string | undefined;
}

interface InputField extends Field {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time';
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'numeric' | 'tel' | 'email';
  readonly max?: string;
}

/** The id of a control; unique, since each element has a shadow root of its own. */
export const idOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '-');

const describe = ({ errors, warnings }: Remarks, { pointer, hint }: Field): string | typeof nothing => {
  const id = idOf(pointer);
  const parts = [hint && `${id}-hint`, errors[pointer] && `${id}-error`, warnings[pointer] && `${id}-warning`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : nothing;
};

const mark = (remarks: Remarks, { required }: Field) => (required ? html` <span class="mark">${remarks.mark}</span>` : nothing);

const said = ({ errors, warnings }: Remarks, { pointer, hint }: Field) => {
  const id = idOf(pointer);
  if (!hint && !errors[pointer] && !warnings[pointer]) return nothing;
  return html`<div class="told">
    ${hint ? html`<span class="hint" part="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${errors[pointer] ? html`<span class="error" part="error" id="${id}-error">${errors[pointer]}</span>` : nothing}
    ${warnings[pointer] ? html`<span class="notice" role="status" id="${id}-warning">${warnings[pointer]}</span>` : nothing}
  </div>`;
};

const labelled = (remarks: Remarks, field: Field, control: TemplateResult) => html`
  <div class="field" part="field">
    <label part="label" for=${idOf(field.pointer)}>${field.label}${mark(remarks, field)}</label>
    ${said(remarks, field)} ${control}
  </div>
`;

/** One line of text. */
export const input = (remarks: Remarks, field: InputField): TemplateResult =>
  labelled(
    remarks,
    field,
    html`<input
      part="control"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      type=${field.type ?? 'text'}
      autocomplete=${field.autocomplete ?? 'off'}
      inputmode=${field.inputmode ?? nothing}
      max=${field.max ?? nothing}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${remarks.errors[field.pointer] ? 'true' : nothing}
      aria-describedby=${describe(remarks, field)}
    />`,
  );

/** Several lines of text. */
export const textarea = (remarks: Remarks, field: Field & { readonly rows: number; readonly autocomplete?: AutoFill }): TemplateResult =>
  labelled(
    remarks,
    field,
    html`<textarea
      part="control"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      rows=${field.rows}
      autocomplete=${field.autocomplete ?? 'off'}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${remarks.errors[field.pointer] ? 'true' : nothing}
      aria-describedby=${describe(remarks, field)}
    ></textarea>`,
  );

/** A choice from a list. @param onChoose where the choice is kept outside the form */
export const select = (
  remarks: Remarks,
  field: Field & { readonly options: readonly { readonly value: string; readonly label: string }[]; readonly empty: string; readonly chosen?: string | undefined },
  onChoose?: (value: string) => void,
): TemplateResult =>
  labelled(
    remarks,
    field,
    html`<select
      part="control"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      autocomplete="off"
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${remarks.errors[field.pointer] ? 'true' : nothing}
      aria-describedby=${describe(remarks, field)}
      @change=${(event: Event) => onChoose?.((event.target as HTMLSelectElement).value)}
    >
      <option value="">${field.empty}</option>
      ${field.options.map(({ value, label }) => (onChoose ? html`<option value=${value} .selected=${live(value === field.chosen)}>${label}</option>` : html`<option value=${value}>${label}</option>`))}
    </select>`,
  );

/** A choice of one among few, each with what it means. */
export const radios = (
  remarks: Remarks,
  field: Field & { readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]; readonly chosen: string },
  onChoose: (value: string) => void,
): TemplateResult => html`
  <fieldset class="group field" part="field" aria-describedby=${describe(remarks, field)}>
    <legend part="label">${field.label}${mark(remarks, field)}</legend>
    ${said(remarks, field)}
    ${field.options.map(({ value, label, hint }) => {
      const id = `${idOf(field.pointer)}-${value}`;
      return html`<div class="option">
        <input
          type="radio"
          id=${id}
          name=${field.pointer}
          value=${value}
          .checked=${live(value === field.chosen)}
          aria-describedby=${hint ? `${id}-hint` : nothing}
          @change=${() => onChoose(value)}
        />
        <label for=${id}>${label}</label>
        ${hint ? html`<span class="hint" part="hint" id="${id}-hint">${hint}</span>` : nothing}
      </div>`;
    })}
  </fieldset>
`;
