import { define } from '../../internal/define.ts';
import { WadulForm } from './wadul-form.ts';

define('wadul-form', WadulForm);
