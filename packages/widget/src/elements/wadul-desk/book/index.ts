// What the desk loads for the book.
export { BookForm } from './book-form.ts';
export { BookIssuing } from './book-issuing.ts';
export { BookScreen } from './book-screen.ts';
