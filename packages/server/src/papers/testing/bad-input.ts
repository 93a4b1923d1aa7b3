const controls = `a${String.fromCharCode(...Array.from({ length: 31 }, (_, index) => index + 1))}b\u007F\u0085\u009Fc`;

/** What people may send to harm whoever reads it, each with its name. */
export const badInput: readonly (readonly [name: string, text: string])[] = [
  ['a formula', '=HYPERLINK("http://x.example","klik")'],
  ['a formula behind a sign', '+1+cmd|\' /C calc\'!A0'],
  ['a formula behind a minus', '-2+3'],
  ['a formula behind an at', '@SUM(1+1)*cmd|\' /C calc\'!A0'],
  ['a link', 'https://x.example/?a=1&b=2 mailto:x@x.example'],
  ['tags and entities', '<script>alert(1)</script> &amp; ]]> <!-- --> <?xml ?> &#0; <f>1+1</f>'],
  ['what ends a text in a PDF', ') Tj ET (/URI (http://x.example) /JS (app.alert(1)) endstream endobj \\) \\051 <41>'],
  ['an escape of Excel', '_x0041_ _x000D_ _X0041_ __x0041_'],
  ['control characters', controls],
  ['what turns a text round', 'Berkas \u202Efdp.exe\u202C selesai \u202Bx\u202C \u200Fdan\u2067 \u2069ini'],
  ['Arabic and Hebrew among Latin', 'Surat الشكوى رقم 12 dan תלונה 34 selesai'],
  ['emoji and letters that no font has', 'Sampah 🗑 di sini 👨‍👩‍👧 𓀀 \u{10FFFF} ﷽'],
  ['half a character', 'a\uD83Db'],
  ['other scripts and marks', 'Ω ж ệ ñ é ﬁ ° § € ≤ Ǆ ꦲꦏ 汉字 ไทย'],
  ['a word without an end', 'x'.repeat(2_000)],
  ['many lines', Array.from({ length: 400 }, (_, index) => `baris ${index}`).join('\n')],
];
