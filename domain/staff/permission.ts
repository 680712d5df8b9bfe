/** What staff may be allowed to do. Every admin action names the ones that open it. */
export const permissions = [
  'catalogue',
  'stock',
  'orders',
  'money',
  'vouchers',
  'broadcast',
  'people',
  'reports',
  'settings',
  'staff',
] as const;

export type Permission = (typeof permissions)[number];

export type Permissions = ReadonlySet<Permission>;

/** What an owner of the shop has. */
export const everyPermission: Permissions = new Set(permissions);

/** What everybody has who is not staff. */
export const noPermission: Permissions = new Set();
