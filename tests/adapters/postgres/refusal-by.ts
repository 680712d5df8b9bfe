import { DatabaseError } from 'pg';

/** By which constraint or guard the database refuses, or what it did instead. */
export const refusalBy = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing;
    return 'was let through';
  } catch (caught) {
    return caught instanceof DatabaseError ? (caught.constraint ?? caught.message) : String(caught);
  }
};
