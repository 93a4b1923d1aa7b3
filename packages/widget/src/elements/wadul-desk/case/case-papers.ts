import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { handlers, hasNewsForComplainant, plannedKind, type OfficerCase } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';
import { saveFile } from '../save-file.ts';

/** One paper that can be had: what it is called, the file that it becomes, and where it comes from. */
interface PaperOffer {
  readonly label: string;
  readonly file: string;
  readonly load: () => Promise<Blob>;
}

/** What can be printed of a complaint, each as a PDF to download. */
export class CasePapers extends DeskScreen {
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, complaint: { attribute: false }, told: { state: true }, busy: { state: true } };

  declare complaint: OfficerCase;
  private declare told: { readonly text: string; readonly bad: boolean } | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  get #offers(): PaperOffer[] {
    const { complaint, context, words } = this;
    const { papers, caseWords } = words;
    const { desk, officer } = context;
    const { id, ticket, plan, supervision, filing, complainant } = complaint;
    const handles = handlers.some((role) => officer.roles.includes(role));
    const minutes = complaint.minutes.flatMap(({ id: of, kind, number, version, signers }) => {
      const said = { kind: caseWords.minutesKinds[kind], number, version };
      const forFile = { label: papers.minutesForFile(said), file: `${ticket}-berita-acara-${of}.pdf`, load: () => desk.printMinutes(id, of, 'file') };
      const forRespondent = { label: papers.minutesForRespondent(said), file: `${ticket}-berita-acara-${of}-teradu.pdf`, load: () => desk.printMinutes(id, of, 'respondent') };
      return signers.some(({ party }) => party === 'respondent') && !supervision ? [forFile, forRespondent] : [forFile];
    });
    const invited = plan && plannedKind(complaint) ? [...plan.invited, ...plan.relatedOffices] : [];
    const namesHidden = complainant?.nameShown === false;
    return [
      ...minutes,
      ...(complaint.inspectionReport ? [{ label: papers.report(complaint.inspectionReport), file: `${ticket}-laporan-peninjauan.pdf`, load: () => desk.printInspectionReport(id) }] : []),
      ...(handles ? invited.map((name, index) => ({ label: papers.invitation({ to: namesHidden && name === '***' ? String(index + 1) : name }), file: `${ticket}-undangan-${index + 1}.pdf`, load: () => desk.printInvitation(id, index + 1) })) : []),
      ...(handles && hasNewsForComplainant(complaint) ? [{ label: papers.answer, file: `${ticket}-surat-tanggapan.pdf`, load: () => desk.printAnswerLetter(id) }] : []),
      ...(handles ? [{ label: papers.receipt, file: `${ticket}-tanda-terima.pdf`, load: () => desk.printReceipt({ ticket, language: filing?.language ?? 'id' }) }] : []),
    ];
  }

  async #download({ label, file, load }: PaperOffer): Promise<void> {
    if (this.busy) return;
    const { papers } = this.words;
    this.busy = true;
    this.told = undefined;
    try {
      saveFile(await load(), file);
      this.told = { text: papers.saved({ what: label }), bad: false };
    } catch (error) {
      this.told = { text: this.context.told(error), bad: true };
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { words, told, busy } = this;
    const offers = this.#offers;
    const { papers } = words;
    return html`<section class="panel" aria-labelledby="papers-title" aria-busy=${busy}>
      <h2 id="papers-title">${papers.title}</h2>
      ${offers.length === 0 ? html`<p>${papers.none}</p>` : html`<p class="hint">${papers.hint}</p>`}
      <ul class="plain">
        ${offers.map((offer) => html`<li><button type="button" class="quiet" aria-disabled=${busy} @click=${() => void this.#download(offer)}>${offer.label}</button></li>`)}
      </ul>
      <div role="status">${told && !told.bad ? html`<p class="hint">${told.text}</p>` : nothing}</div>
      ${told?.bad ? html`<p class="notice bad" role="alert">${told.text}</p>` : nothing}
    </section>`;
  }
}
