import { maskEmail } from '../../email/index.ts';
import { maskNik } from '../../nik/index.ts';
import { maskPhone } from '../../phone/index.ts';
import type { Complainant } from '../../schemas/complainant.ts';
import { seen, type PolicyFacts, type Reader } from './seen.ts';

/** Who complains, as far as this reader may know without giving a reason (`domain.md` §7): NIK, phones and e-mail masked or left out (R14), name, address and region where the name is seen. */
export const shownPerson = ({ nik, phone, mobile, email, name, address, region }: Complainant, facts: PolicyFacts, reader: Reader): Complainant => ({
  ...(seen('identity', facts, reader) === 'no'
    ? {}
    : {
        ...(nik === undefined ? {} : { nik: maskNik(nik) }),
        ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
        ...(mobile === undefined ? {} : { mobile: maskPhone(mobile) }),
        ...(email === undefined ? {} : { email: maskEmail(email) }),
      }),
  ...(seen('name', facts, reader) === 'yes'
    ? { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }), ...(region === undefined ? {} : { region }) }
    : {}),
});
