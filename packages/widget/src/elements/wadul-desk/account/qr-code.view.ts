import { generate } from 'lean-qr';
import { html, svg, type TemplateResult } from 'lit';

/** Light modules around a code, without which no telephone reads it. */
const QUIET = 4;

/** A QR code, drawn on this device: what it says goes nowhere. @param name what it is called by a screen reader */
export const qrCode = (text: string, name: string): TemplateResult => {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  const rows = Array.from({ length: code.size }, (_, y) => y);
  const dark = rows.flatMap((y) => rows.filter((x) => code.get(x, y)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)).join('');
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" width="240" height="240" role="img" aria-label=${name} shape-rendering="crispEdges">
    ${svg`<path fill="#fff" d="M0 0h${side}v${side}h-${side}z" /><path fill="#000" d=${dark} />`}
  </svg>`;
};
