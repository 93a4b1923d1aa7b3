import { lexer, walkTokens } from 'marked';
import { expect, test } from 'vitest';
import type { PersonBundle } from '../commands/bundle-of-person.ts';
import { bundleMarkdown } from './bundle-markdown.ts';

const hostile = '# judul\n\n- butir\n1. satu <script>x</script> **tebal** _miring_ `kode` [tautan](http://jahat.example) ![x](y) ~~z~~ &lt; | a | \\';
const bundle: PersonBundle = {
  madeAt: '2026-03-10T03:00:00.000Z',
  office: 'Kantor Contoh',
  complaints: [
    {
      identity: { complainant: { name: hostile, address: hostile, email: 'siti_contoh@surel.example' }, capacity: { kind: 'organisation', organisation: hostile, position: hostile } },
      filing: { description: hostile, place: { text: hostile, region: { freeText: hostile } }, respondent: hostile, language: 'id' },
      view: {
        ticket: 'PKL-2026-7K4M9Q', office: { slug: 'kantor', name: 'Kantor Contoh' }, type: { code: 'reklame', label: { id: 'Reklame' } }, identityMode: 'open', receivedAt: '2026-03-09T03:00:00.000Z',
        label: 'state.received', turn: 'office', closed: false, allowed: [], version: 1, dataRequests: [], restricted: false, erased: {},
        attachments: [{ id: '0'.repeat(32), kind: 'document', name: hostile, mediaType: 'application/pdf', size: 1, addedAt: '2026-03-09T03:00:00.000Z', state: 'clean' }],
        timeline: [{ at: '2026-03-09T03:00:00.000Z', type: 'officer.plannedMeeting', label: 'x', by: 'office', text: hostile, to: hostile, planned: { at: '2026-03-12T02:00:00.000Z', place: hostile } }],
      },
    },
  ],
};

test('nothing that somebody typed becomes Markdown or HTML in a bundle, and it is read back as it was typed', () => {
  const text = bundleMarkdown(bundle, 'Asia/Jakarta');
  const kinds = new Set<string>();
  const headings: string[] = [];
  void walkTokens(lexer(text, { gfm: true }), (token) => {
    if (token.type === 'link' && (token['text'] as string) === token.raw) return; // an address that a reader makes a link of shows what it is
    kinds.add(token.type);
    if (token.type === 'heading') headings.push(token['text'] as string);
  });
  expect([...kinds].sort()).toEqual(['escape', 'heading', 'list', 'list_item', 'paragraph', 'space', 'text']);
  expect(headings).toEqual(['Data pribadi yang disimpan', 'PKL-2026-7K4M9Q', 'Data diri', 'Yang diadukan', 'Berkas', 'Perjalanan']);
  expect(text.replace(/\\([^a-zA-Z0-9\s])/g, '$1')).toContain(`Nama: ${hostile.replace(/\s+/g, ' ')}`);
  expect(text).toContain('- Surel: siti_contoh@surel.example');
});
