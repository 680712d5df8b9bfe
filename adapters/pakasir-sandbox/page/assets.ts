export const stylePath = '/pakasir-sandbox/page.css';
export const scriptPath = '/pakasir-sandbox/page.js';

export const style = `:root { color-scheme: light dark; --ink: #1b1f24; --paper: #f4f6f8; --card: #fff; --line: #d0d7de;
  --soft: #57606a; --accent: #0a58ca; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --card: #161b22; --line: #30363d;
  --soft: #9da7b3; --accent: #79b8ff; --on-accent: #0d1117; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; display: grid; gap: 1rem; }
header, section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; min-width: 0; }
@media (min-width: 48rem) { main { grid-template-columns: 22rem 1fr; align-items: start; }
  header { grid-column: 1 / -1; } .bill { grid-row: span 2; } }
h1 { font-size: 1.25rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
a { color: var(--accent); } nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: .5rem; }
.sandbox, .why { color: var(--soft); margin: 0; }
.status { font-size: 1.15rem; font-weight: 600; margin: 0 0 .5rem; }
.qr { background: #fff; border-radius: .5rem; max-width: 18rem; margin: 0 auto; } .qr svg { display: block; width: 100%; height: auto; }
.account { font: 600 1.35rem ui-monospace, monospace; overflow-wrap: anywhere; user-select: all; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: var(--soft); } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.total { font-weight: 700; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0 0; }
button, select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: .5rem; padding: .5rem .75rem; min-height: 2.75rem; max-width: 100%; }
input { width: 15rem; } button { cursor: pointer; } button:disabled { opacity: .6; cursor: progress; }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 700; width: 100%; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
article { border-top: 1px solid var(--line); padding: .75rem 0; }
ol { margin: 0; padding: 0; list-style: none; } li { border-top: 1px solid var(--line); padding: .35rem 0; overflow-wrap: anywhere; }
time { color: var(--soft); font-variant-numeric: tabular-nums; margin-right: .5rem; }
[data-status=completed] .unpaid, [data-status=pending] .closed, [data-status=canceled] .open, [hidden] { display: none; }
`;

/** Keeps the page true without reloading it; without script the page reloads itself. */
export const script = `'use strict';
(() => {
  const page = document.body;
  const at = (id) => document.getElementById(id);
  const left = at('left');
  let until = performance.now() + Number(left.dataset.left);
  let newest = Number(at('diary').dataset.newest);

  const countDown = () => {
    const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    const two = (number) => String(number).padStart(2, '0');
    left.textContent = seconds === 0 ? left.dataset.over : two(Math.floor(seconds / 60)) + ':' + two(seconds % 60);
  };

  const line = ({ at, text }) => {
    const item = document.createElement('li');
    const time = document.createElement('time');
    time.textContent = at;
    item.append(time, text);
    return item;
  };

  const show = ({ status, label, leftMs, entries }) => {
    if (page.dataset.status !== status) at('status').textContent = label;
    page.dataset.status = status;
    until = performance.now() + leftMs;
    const fresh = entries.filter(({ number }) => number > newest);
    if (fresh.length === 0) return;
    newest = fresh[fresh.length - 1].number;
    at('nothing')?.remove();
    for (const entry of fresh) at('diary').prepend(line(entry));
  };

  const look = async () => {
    const answer = await fetch(page.dataset.state, { cache: 'no-store' });
    if (answer.ok) show(await answer.json());
  };

  let waiting;
  const follow = async () => {
    clearTimeout(waiting);
    await look().catch(() => undefined);
    clearTimeout(waiting);
    waiting = setTimeout(follow, document.hidden ? 10000 : 1000);
  };

  page.addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const buttons = [...form.querySelectorAll('button')];
    buttons.forEach((button) => (button.disabled = true));
    await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
    buttons.forEach((button) => (button.disabled = false));
    event.submitter?.focus();
    await follow();
  });

  const copy = at('copy');
  copy?.addEventListener('click', async () => {
    const number = at('account');
    getSelection().selectAllChildren(number);
    await navigator.clipboard?.writeText(number.textContent).then(() => (copy.textContent = copy.dataset.done), () => undefined);
  });
  if (copy) copy.hidden = false;

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void follow();
  });
  setInterval(countDown, 250);
  countDown();
  void follow();
})();
`;
