/** The kinds of alerts: in a group each has a topic of its own. */
export const alertTopics = [
  'Sales',
  'Stock',
  'Manual',
  'Claims',
  'Cases',
  'Work',
  'Troubles',
  'Spam',
  'Staff',
  'Recaps',
] as const;

export type AlertTopic = (typeof alertTopics)[number];
