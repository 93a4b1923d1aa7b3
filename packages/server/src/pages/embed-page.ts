import { publicOffice, type OfficeSettings } from '@wadul/core';
import { html, raw } from 'hono/html';
import type { Integrity } from '../files/widget-files.ts';
import { elementScript } from './embed-snippet.ts';
import { jsonInside } from './json-inside.ts';
import type { Html } from './layout.ts';
import { PAGE_RULES } from './page-policy.ts';
import { pageWords, type PageLanguage } from './page-words.ts';

/** The frame may use camera and clipboard, as far as the page around it hands them on. */
export const EMBED_PERMISSIONS = 'camera=(self), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()';

/** A policy has no words for an address like `[::1]`; on such a page the frame does not open. */
const inPolicy = (origin: string): boolean => !origin.includes('[');

/**
 * The headers of a page that stands in a frame on the sites of the office's partners and nowhere else; also where such a site isolates itself
 * (`Cross-Origin-Embedder-Policy`).
 * @param origins of the office and its partners
 */
export const embedHeaders = (origins: readonly string[]): Record<string, string> => ({
  'content-security-policy': [...PAGE_RULES, `frame-ancestors ${origins.filter(inPolicy).join(' ')}`].join('; '),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
});

/** The page of the frame in which a partner's visitors say who they are: the element alone, with the office's public settings. */
export const embedPage = (office: OfficeSettings, { language, integrity, regionsPath, origins }: { language: PageLanguage; integrity: Integrity; regionsPath: string; origins: readonly string[] }): Html => {
  const words = pageWords(language);
  const script = elementScript(integrity, 'wadul-identity');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.embed.title({ office: office.shortName })}</title>
${script ? html`<script type="module" src="${script.src}" integrity="${script.integrity}" crossorigin="anonymous"></script>` : ''}
</head>
<body>
${raw('<wadul-identity')} office="${office.slug}" endpoint="/" lang="${language}" origins="${origins.join(' ')}">${jsonInside(publicOffice(office, regionsPath))}<p><a href="/${office.slug}/form?lang=${language}" target="_top">${words.embed.elsewhere}</a></p>${raw('</wadul-identity>')}
</body>
</html>
`;
};
