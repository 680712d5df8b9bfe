import type { ComponentChildren } from 'preact';
import { money, type Messages } from './messages.ts';

type Named = { readonly title: string; readonly why: string };

type FaultProps = { readonly of: Named; readonly always?: boolean; readonly children: ComponentChildren };

const Fault = ({ of: { title, why }, always = false, children }: FaultProps) => (
  <article class={always ? '' : 'unpaid'}>
    <h3>{title}</h3>
    <p class="why">{why}</p>
    {children}
  </article>
);

type FormProps = { readonly self: string; readonly move: string; readonly children: ComponentChildren };

/** A form that works without a script, too. */
const Form = ({ self, move, children }: FormProps) => (
  <form method="post" action={self}>
    <input type="hidden" name="move" value={move} />
    {children}
  </form>
);

const delays = [1, 3, 5, 10, 30, 60, 300, 900];

type DelaysProps = { readonly name: string; readonly words: Messages; readonly usual: number };

const Delays = ({ name, words, usual }: DelaysProps) => (
  <select name="seconds" aria-label={name}>
    {delays.map((seconds) => (
      <option key={seconds} value={seconds} selected={seconds === usual}>
        {words.lasting(seconds)}
      </option>
    ))}
  </select>
);

type Props = {
  /** Whole rupiah, without the fee. */
  readonly amount: number;
  readonly words: Messages;
  readonly self: string;
  readonly sending: boolean;
};

/** Everything that may go wrong with a payment, each at a touch. */
export const Faults = ({ amount, words, self, sending }: Props) => {
  const { late, delayed, wrong, lost, thrice, forged } = words;
  const less = Math.max(1, Math.floor(amount / 2));
  const more = amount + Math.max(1_000, Math.floor(amount / 10));
  const send = (name: string) => <button disabled={sending}>{name}</button>;
  return (
    <section>
      <h2>{words.faults}</h2>
      <Fault of={late}>
        <Form self={self} move="late">
          {send(late.button)} <Delays name={late.button} words={words} usual={3} />
        </Form>
      </Fault>
      <Fault of={delayed}>
        <Form self={self} move="in">
          {send(delayed.button)} <Delays name={delayed.button} words={words} usual={10} />
        </Form>
      </Fault>
      <Fault of={wrong}>
        <Form self={self} move="amount">
          <button name="amount" value={less} disabled={sending}>
            {wrong.less(money(less))}
          </button>
          <button name="amount" value={more} disabled={sending}>
            {wrong.more(money(more))}
          </button>
        </Form>
        <Form self={self} move="amount">
          <input
            name="amount"
            pattern="\d{1,9}|\d{1,3}([.,]\d{3}){1,2}"
            title={wrong.example}
            required
            inputMode="numeric"
            aria-label={wrong.field}
            placeholder={wrong.field}
          />
          {send(wrong.button)}
        </Form>
      </Fault>
      <Fault of={lost}>
        <Form self={self} move="silently">
          {send(lost.button)}
        </Form>
      </Fault>
      <Fault of={thrice} always>
        <Form self={self} move="thrice">
          {send(thrice.button)}
        </Form>
      </Fault>
      <Fault of={forged} always>
        <Form self={self} move="forge">
          {send(forged.button)}
        </Form>
      </Fault>
    </section>
  );
};
