import { html, nothing, type TemplateResult } from 'lit';
import { Role, type StaffMember } from '@wadul/core';
import { idOf, type Remarks } from '../../wadul-form/field.view.ts';
import type { DeskWords } from '../desk-context.ts';

/** What the form of an account is drawn from. */
export interface OfficerFormModel {
  readonly words: DeskWords;
  readonly remarks: Remarks;
  /** None: a new one. */
  readonly officer: StaffMember | undefined;
  readonly busy: boolean;
  readonly onSubmit: (event: SubmitEvent) => void;
}

const line = ({ errors, mark }: Remarks, { pointer, label, hint, value, autocapitalize }: { pointer: string; label: string; hint?: string; value: string; autocapitalize: 'none' | 'words' }): TemplateResult => {
  const id = idOf(pointer);
  const error = errors[pointer];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label} <span class="mark">${mark}</span></label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing}
    <input id=${id} name=${pointer} autocomplete="off" autocapitalize=${autocapitalize} spellcheck="false" aria-required="true" aria-invalid=${error ? 'true' : nothing} aria-describedby=${described || nothing} .defaultValue=${value} />
  </div>`;
};

const roles = (words: DeskWords, { errors, mark }: Remarks, officer: StaffMember | undefined): TemplateResult => {
  const { officers, shell } = words;
  const error = errors['/roles'];
  const described = [officer && 'roles-hint', error && 'roles-error'].filter(Boolean).join(' ');
  return html`<fieldset class="group" id="roles" tabindex="-1" aria-describedby=${described || nothing}>
    <legend>${officers.roles} <span class="mark">${mark}</span></legend>
    ${officer ? html`<span class="hint" id="roles-hint">${officers.rolesHint}</span>` : nothing} ${error ? html`<span class="error" id="roles-error">${error}</span>` : nothing}
    <div class="roles">
      ${Role.options.map((role) => html`<div class="check"><input type="checkbox" id="role-${role}" name="/roles" value=${role} ?checked=${officer?.roles.includes(role) ?? false} /><label for="role-${role}">${shell.roles[role]}</label></div>`)}
    </div>
  </fieldset>`;
};

/** The form of an account, a new one or one that is there. What was typed stays when the account is drawn anew. */
export const officerForm = ({ words, remarks, officer, busy, onSubmit }: OfficerFormModel): TemplateResult => {
  const { officers, administration } = words;
  return html`<form class="stack" novalidate @submit=${onSubmit}>
    ${officer ? nothing : line(remarks, { pointer: '/login', label: officers.login, hint: officers.loginHint, value: '', autocapitalize: 'none' })}
    ${line(remarks, { pointer: '/name', label: officers.name, value: officer?.name ?? '', autocapitalize: 'words' })} ${roles(words, remarks, officer)}
    <div class="actions"><button class="primary" aria-disabled=${busy}>${busy ? administration.saving : officer ? administration.save : officers.add}</button></div>
  </form>`;
};
