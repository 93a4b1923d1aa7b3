import { define } from '../../internal/define.ts';
import { WadulRegister } from './wadul-register.ts';

define('wadul-register', WadulRegister);
