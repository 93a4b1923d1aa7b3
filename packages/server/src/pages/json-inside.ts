import { html, raw } from 'hono/html';
import type { Html } from './layout.ts';

/** JSON inside a script tag: no `<` that could end it. */
export const jsonInside = (value: unknown): Html => html`<script type="application/json">${raw(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`;
