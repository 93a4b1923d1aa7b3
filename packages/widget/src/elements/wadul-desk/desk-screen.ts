import type { PropertyDeclarations } from 'lit';
import { base } from '../../internal/base.styles.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import type { DeskContext, DeskWords } from './desk-context.ts';
import { deskStyles } from './desk.styles.ts';

/** A screen of the desk, or a part of one. */
export abstract class DeskScreen extends WadulElement {
  static override styles = [base, deskStyles];
  static override properties: PropertyDeclarations = { ...WadulElement.properties, context: { attribute: false } };

  declare context: DeskContext;

  protected get words(): DeskWords {
    return this.context.words;
  }

  /** What is written here and not sent yet, as a title; nothing where nothing is. */
  get unsent(): string | undefined {
    return undefined;
  }

  /** Called where it is left and kept for what is unsent in it. */
  left(): void {}

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
