import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

/** Finds the requests about somebody's data, and their answers, among all events. */
export const up = async (db: Tables): Promise<void> => {
  await sql`create index complaint_event_of_data_request on complaint_event (office_id, complaint_id) where type in ('citizen.madeDataRequest', 'officer.answeredDataRequest')`.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  await db.schema.dropIndex('complaint_event_of_data_request').execute();
};
