/** The row of a statement that always answers one, such as a sum. */
export const only = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error('a statement of one row came without it');
  return row;
};
