import type { TemplateResult } from 'lit';
import { createClient } from '@wadul/core/client';
import type { Locale } from '../../../locales/id.ts';
import { saveFile } from '../../wadul-desk/save-file.ts';
import type { Shown } from '../shown.ts';
import type { FormElement } from '../form-element.ts';
import { copyText } from './copy-text.ts';
import { receiptView } from './receipt.view.ts';

/** The receipt in the place of the form, with what can be done with it. */
export class ReceiptPage {
  readonly #element: FormElement;
  readonly #anew: () => void;
  #copied = '';

  constructor(element: FormElement, anew: () => void) {
    this.#element = element;
    this.#anew = anew;
  }

  render(filed: NonNullable<Shown['filed']>, words: Pick<Locale, 'receipt' | 'form'>, zone: string): TemplateResult {
    const { trackUrl, server, office, language } = this.#element;
    return receiptView({
      ...filed,
      words,
      language,
      zone,
      trackingPage: `${trackUrl ?? `${server}/${encodeURIComponent(office)}/track`}#${filed.receipt.ticket}`,
      // A page with all of it is left by a link; a frame leaves the page that it stands in.
      target: window.parent === window ? undefined : '_top',
      copied: this.#copied,
      onCopy: () => void this.#copy(filed.receipt, words.receipt),
      onPrint: () => print(),
      onDownload: () => void this.#download(filed.receipt, words.receipt),
      onAnother: () => {
        this.#copied = '';
        this.#anew();
      },
    });
  }

  /** The receipt on paper; the secret goes back to the office in the body of the question, and is printed as it came. */
  async #download({ ticket, secret }: NonNullable<Shown['filed']>['receipt'], say: Locale['receipt']): Promise<void> {
    const { server, office, language } = this.#element;
    try {
      saveFile(await createClient({ endpoint: server, office }).printReceipt({ ticket, secret, language }), `${ticket}.pdf`);
      this.#copied = '';
    } catch {
      this.#copied = say.downloadFailed;
    }
    this.#element.requestUpdate();
  }

  async #copy({ ticket, secret }: NonNullable<Shown['filed']>['receipt'], say: Locale['receipt']): Promise<void> {
    const done = await copyText(`${say.ticket}: ${ticket}\n${say.secret}: ${secret}`);
    this.#copied = done ? say.copied : say.copyFailed;
    const keys = this.#element.renderRoot.querySelector('.keys');
    if (!done && keys) getSelection()?.selectAllChildren(keys);
    this.#element.requestUpdate();
  }
}
