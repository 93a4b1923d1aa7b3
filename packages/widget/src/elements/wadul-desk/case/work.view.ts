import { html, nothing, type TemplateResult } from 'lit';
import type { OfficerCase } from '@wadul/core';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import { dueBadge, severityBadge, supervisionBadge, turnBadge } from '../standing.view.ts';
import { facts, type CaseModel } from './facts.view.ts';

type ShownMinutes = OfficerCase['minutes'][number];

const standing = (model: CaseModel): TemplateResult => {
  const { words, context, complaint } = model;
  const { caseWords, states, choices } = words;
  const { language, office } = context;
  const { plan, proposal, answer, severity, dues, dataRequests, leaves, inspectionReport, linkedTickets } = complaint;
  const moment = (at: string): string => momentInWords(at, language, office.zone);
  return html`
    <section class="panel" aria-labelledby="state-title">
      <p class="hint">${complaint.ticket}</p>
      <h1 id="state-title">${states[complaint.label]}</h1>
      <p class="row">${turnBadge(words, complaint.turn)} ${severityBadge(words, severity)} ${supervisionBadge(words, complaint.supervision)}</p>
      ${facts([
        [
          caseWords.dues,
          dues.length > 0 ? html`<ul class="plain">${dues.map((due) => html`<li>${dueBadge(words, language, due)} <span class="hint">${caseWords.dueKinds[due.kind]}</span></li>`)}</ul>` : undefined,
        ],
        [caseWords.siteCheck, complaint.siteCheckNeeded ? words.forms.yes : undefined],
        [caseWords.standing, complaint.round > 0 ? caseWords.level({ level: complaint.level, round: complaint.round }) : undefined],
        [caseWords.personInCharge, complaint.personInCharge],
        [words.fields.missing, complaint.missing],
        [
          caseWords.plan,
          plan ? html`${moment(plan.plannedFor)}, ${plan.place}${plan.separate ? html` (${caseWords.separate})` : nothing}<br />${caseWords.invited}: ${[...plan.invited, ...plan.relatedOffices].join(', ')}` : undefined,
        ],
        [caseWords.report, inspectionReport ? html`${[inWords(inspectionReport.inspectedOn, language), inspectionReport.number].filter(Boolean).join(', ')}: <span class="long">${inspectionReport.findings}</span>` : undefined],
        [caseWords.proposal, proposal ? html`<span class="long">${[proposal.to, proposal.text, proposal.reason].filter(Boolean).join('\n') || caseWords.minutes}</span>` : undefined],
        [caseWords.answer, answer ? html`<span class="long">${answer.text}</span>` : undefined],
        [words.fields.nextStep, complaint.nextStep],
        [caseWords.linked, linkedTickets.length > 0 ? linkedTickets.join(', ') : undefined],
        [
          caseWords.requests,
          dataRequests.length > 0
            ? html`<ul class="plain">${dataRequests.map(({ kind, answeredAt, answerBy }) => html`<li>${choices[`request.${kind}`]}: ${answeredAt === undefined ? caseWords.answerBy({ at: moment(answerBy) }) : caseWords.answered({ at: moment(answeredAt) })}</li>`)}</ul>`
            : undefined,
        ],
        [caseWords.leaves, leaves.length > 0 ? html`<ul class="plain">${leaves.map(({ what, on }) => html`<li>${choices[`what.${what}`]}: ${inWords(on, language)}</li>`)}</ul>` : undefined],
      ])}
    </section>
  `;
};

const signerState = ({ words, context }: CaseModel, { state }: ShownMinutes['signers'][number]): string => {
  const { caseWords } = words;
  switch (state.kind) {
    case 'signed':
      return caseWords.signed({ on: state.on ? inWords(state.on, context.language) : '' });
    case 'refused':
      return caseWords.refusedToSign({ reason: [state.reason, ...(state.witnesses ?? [])].filter(Boolean).join(', ') });
    case 'absent':
      return caseWords.absent({ reason: state.reason ?? '' });
    default:
      return caseWords.awaited;
  }
};

const oneMinutes = (model: CaseModel, minutes: ShownMinutes): TemplateResult => {
  const { words, context } = model;
  const { caseWords, choices, fields } = words;
  const { kind, number, version, closedAt, heldOn, heldFrom, separate, place, body, signers, outcome, terms, nextStep, attachments = [] } = minutes;
  const attached = attachments.flatMap((id) => model.complaint.attachments.filter((file) => file.id === id));
  return html`
    <li>
      <details>
        <summary>${caseWords.minutesKinds[kind]} ${number} (${caseWords.version({ version })}, ${closedAt === undefined ? caseWords.signing : caseWords.closed})</summary>
        ${facts([
          [fields.heldOn, `${[inWords(heldOn, context.language), heldFrom, place].filter(Boolean).join(', ')}${separate ? ` (${caseWords.separate})` : ''}`],
          [fields.body, html`<span class="long">${body}</span>`],
          [fields.outcome, outcome && choices[`outcome.${outcome}`]],
          [fields.terms, terms],
          [fields.nextStep, nextStep],
          [caseWords.files, attached.length > 0 ? attached.map(({ name }) => name ?? caseWords.kinds.document).join(', ') : undefined],
        ])}
      </details>
      <ul class="plain">
        ${signers.map((signer) => html`<li>${signer.name} <span class="hint">${[choices[`signerParty.${signer.party}`], signer.position, signer.office].filter(Boolean).join(', ')}</span>: ${signerState(model, signer)}</li>`)}
      </ul>
    </li>
  `;
};

const minutes = (model: CaseModel): TemplateResult | typeof nothing =>
  model.complaint.minutes.length === 0
    ? nothing
    : html`<section class="panel" aria-labelledby="minutes-title">
        <h2 id="minutes-title">${model.words.caseWords.minutes}</h2>
        <ul class="plain">
          ${model.complaint.minutes.map((one) => oneMinutes(model, one))}
        </ul>
      </section>`;

/** How a complaint stands, and its minutes. */
export const workView = { standing, minutes };
