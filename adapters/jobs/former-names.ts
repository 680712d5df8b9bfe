/** Jobs that an earlier version of the shop left in the queue: their tags and task names, and what they are called now. */
const formerTags: ReadonlyMap<unknown, string> = new Map([
  ['TellBuyer', 'NotifyBuyer'],
  ['TellMoney', 'NotifyOfMoney'],
  ['TellRestocked', 'NotifyRestocked'],
  ['TellOwners', 'NotifyAdmins'],
  ['TellOwner', 'NotifyAdmin'],
]);

export const formerTasks: readonly string[] = [
  'tell-buyer',
  'tell-money',
  'tell-restocked',
  'tell-owners',
  'tell-owner',
];

/** The payload of a job under today's tag; anything else as it is. */
export const underTodaysTag = (payload: unknown): unknown => {
  if (typeof payload !== 'object' || payload === null || !('tag' in payload)) return payload;
  const tag = formerTags.get(payload.tag);
  return tag === undefined ? payload : { ...payload, tag };
};
