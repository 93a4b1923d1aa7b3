// Registers <wadul-form>. The types of the element and of its events come with the second line, of which nothing is in the bundle.
import '@wadul/widget/wadul-form';
import type {} from '@wadul/widget';

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const said = find('said');

const form = document.createElement('wadul-form');
form.office = 'dpmptsp-kota-pekalongan';
form.endpoint = import.meta.env.VITE_WADUL_ENDPOINT ?? 'http://localhost:8080';

// `ticket` and `code` are typed: an event's name says what it carries.
form.addEventListener('wadul-filed', ({ office, ticket }) => {
  said.textContent = `Pengaduan ${ticket} sudah diterima ${office}.`;
  const entry = document.createElement('li');
  entry.textContent = ticket;
  find('tickets').append(entry);
  find('mine').hidden = false;
});
form.addEventListener('wadul-error', ({ code }) => {
  said.textContent = code === 'fields' ? 'Masih ada isian yang perlu diperbaiki.' : '';
});

find('desk').append(form);
