/** Events whose payload says who somebody is: they are sealed with the key of the complaint's person and go when that goes. */
export const personEventTypes: readonly string[] = ['citizen.madeDataRequest', 'officer.correctedPerson'];
