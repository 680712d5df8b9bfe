type Tap = { readonly person: number; readonly sent: string };

/** The name of a tap in the conversation, which says whose it is. */
export const nameTap = ({ person, sent }: Tap): string => `${String(person)}/${sent}`;

export const readTap = (tap: string): Tap => {
  const slash = tap.indexOf('/');
  return { person: Number(tap.slice(0, slash)), sent: tap.slice(slash + 1) };
};
