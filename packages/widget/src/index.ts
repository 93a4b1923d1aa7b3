// The public face of @wadul/widget: the elements' classes and events. Importing it registers nothing; `@wadul/widget/wadul-form` and its siblings do.
export { WadulForm } from './elements/wadul-form/wadul-form.ts';
export { WadulRegister } from './elements/wadul-register/wadul-register.ts';
export { WadulStatus } from './elements/wadul-status/wadul-status.ts';
export { WadulActedEvent, WadulErrorEvent, WadulFiledEvent, WadulTrackedEvent } from './events/index.ts';
