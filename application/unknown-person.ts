/** Nobody of that name or number ever wrote to the shop. */
export type UnknownPerson = { readonly tag: 'UnknownPerson' };
