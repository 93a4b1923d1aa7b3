import { WadulErrorEvent, WadulFiledEvent } from '@wadul/widget';
import '@wadul/widget/wadul-form';

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const said = find('said');

const form = document.createElement('wadul-form');
form.office = 'dpmptsp-kota-pekalongan';
form.endpoint = import.meta.env.VITE_WADUL_ENDPOINT ?? 'http://localhost:8080';

// The events' types come with the import: `ticket` and `code` are known here, and a misspelt event name does not compile.
form.addEventListener(WadulFiledEvent.type, ({ office, ticket }) => {
  said.textContent = `Pengaduan ${ticket} sudah diterima ${office}.`;
  const entry = document.createElement('li');
  entry.textContent = ticket;
  find('tickets').append(entry);
  find('mine').hidden = false;
});
form.addEventListener(WadulErrorEvent.type, ({ code }) => {
  said.textContent = code === 'fields' ? 'Masih ada isian yang perlu diperbaiki.' : '';
});

find('desk').append(form);
