import { hydrate, render } from 'preact';
import { PaymentPage } from './payment-page.tsx';
import type { PageState, Shown, View } from './view.ts';

// Keeps the page true without reloading it; without a script the page reloads itself.
const view = JSON.parse(document.body.dataset['view'] ?? '') as View;
let shown: Shown = { state: view.state, copied: false, sending: false, alive: false };
let until = performance.now() + view.state.leftMs;

const draw = (change: Partial<Shown> = {}): void => {
  shown = { ...shown, ...change };
  const leftMs = Math.max(0, until - performance.now());
  render(<PaymentPage view={view} shown={{ ...shown, state: { ...shown.state, leftMs } }} />, document.body);
};

const look = async (): Promise<void> => {
  const answer = await fetch(view.stateAddress, { cache: 'no-store' });
  if (!answer.ok) return;
  const state = (await answer.json()) as PageState;
  until = performance.now() + state.leftMs;
  draw({ state });
};

let waiting: ReturnType<typeof setTimeout> | undefined;
const follow = async (): Promise<void> => {
  clearTimeout(waiting);
  await look().catch(() => undefined);
  clearTimeout(waiting);
  waiting = setTimeout(() => void follow(), document.hidden ? 10_000 : 1_000);
};

const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
  const fields = [...new FormData(form, submitter)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  draw({ sending: true });
  await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }).catch(
    () => undefined,
  );
  draw({ sending: false });
  submitter?.focus();
  await follow();
};

const copy = async (): Promise<void> => {
  const account = document.getElementById('account');
  if (account === null) return;
  getSelection()?.selectAllChildren(account);
  await navigator.clipboard.writeText(account.innerText);
  draw({ copied: true });
};

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement) void send(event.target, event.submitter);
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.id === 'copy') copy().catch(() => undefined);
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void follow();
});
hydrate(<PaymentPage view={view} shown={shown} />, document.body);
draw({ alive: true });
setInterval(() => draw(), 250);
void follow();
