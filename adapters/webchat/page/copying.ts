const byHand = (text: string): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'off-screen';
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  // Pages that came without encryption have no other way.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
};

/** Puts a text on the clipboard; false when the browser will not have it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byHand(text);
  }
};
