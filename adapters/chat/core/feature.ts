import type { Language } from '../../../domain/people/buyer.ts';
import type { ActionKind } from '../../../domain/people/spam-policy.ts';
import type { Access, Context, Form } from './context.ts';
import type { CallbackData, Route, ValuesOf } from './routes.ts';
import type { AdminAction } from './within-rights.ts';

/** What a person asked for, ready to be done. */
export type Action = {
  /** The data of the button that does the same; null where there is none. */
  readonly data: string | null;
  readonly access: Access;
  /** What it does as staff; null where anybody may do it. */
  readonly opens: AdminAction | null;
  /** Which allowance a quick series of it has. */
  readonly kind: ActionKind;
  /** Whether it leaves a form open that waits for an answer. */
  readonly keepsForm: boolean;
  readonly run: (context: Context) => Promise<void>;
};

type Text = (language: Language) => string;

/** `/name`: the same as a button, or something of its own with what follows the name. */
export type Command = {
  readonly name: string;
  /** For the messenger's menu. */
  readonly description: Text;
  readonly to: CallbackData | ((context: Context, payload: string | null) => Promise<void>);
};

/** A key in the place of the phone's keyboard; it says its own label, in either language. */
export type Key = { readonly label: Text; readonly to: CallbackData };

/** `/start <prefix><rest>`, as a link to the shop opens it; null where the rest makes no sense. */
export type DeepLink = { readonly prefix: string; readonly to: (rest: string) => CallbackData | null };

type Routes = Readonly<Record<string, Route>>;

/** Of staff: which action each route leads to, so that the rights which guard the action show and hide its buttons. */
type Whose<R extends Routes> =
  | { readonly access?: 'Everyone'; readonly opens?: undefined }
  | { readonly access: 'Staff'; readonly opens: { readonly [Name in keyof R]: AdminAction } };

type Spec<R extends Routes> = Whose<R> & {
  readonly routes: R;
  /** One for each route: a route without a handler does not compile. */
  readonly handlers: {
    readonly [Name in keyof R]: (context: Context, values: ValuesOf<R[Name]>) => Promise<void>;
  };
  /** Routes that leave a form open; true for the taps that come in quick, honest series. */
  readonly keepForm?: { readonly [Name in keyof R]?: (values: ValuesOf<R[Name]>) => boolean };
  readonly commands?: readonly Command[];
  readonly keys?: readonly Key[];
  readonly links?: readonly DeepLink[];
  readonly forms?: readonly Form[];
};

export type Entry = {
  readonly route: Route;
  readonly access: Access;
  readonly opens: AdminAction | null;
  /** What the data of a button means; null where no button of ours carries it. */
  readonly read: (data: string) => Action | null;
};

export type Feature = {
  readonly access: Access;
  readonly entries: readonly Entry[];
  readonly commands: readonly Command[];
  readonly keys: readonly Key[];
  readonly links: readonly DeepLink[];
  readonly forms: readonly Form[];
};

/** Everything that can be tapped, typed and followed in one part of the shop. */
export const feature = <R extends Routes>(spec: Spec<R>): Feature => {
  const {
    access = 'Everyone',
    opens = {},
    routes,
    handlers,
    keepForm = {},
    commands = [],
    keys = [],
    links = [],
    forms = [],
  } = spec;
  const actions: Readonly<Record<string, AdminAction>> = opens;
  const entryOf = ([name, own]: [string, Route]): Entry => ({
    route: own,
    access,
    opens: actions[name] ?? null,
    read: (data) => {
      const values = own.read(data);
      if (values === null) return null;
      // The values are those of this very route, whose handler is called.
      const quick = keepForm as Readonly<Record<string, (given: typeof values) => boolean>>;
      const isQuick = quick[name];
      const handle = handlers[name] as (context: Context, given: typeof values) => Promise<void>;
      return {
        data,
        access,
        opens: actions[name] ?? null,
        kind: isQuick?.(values) === true ? 'QuantityTap' : 'Action',
        keepsForm: isQuick !== undefined,
        run: (context) => handle(context, values),
      };
    },
  });
  return { access, entries: Object.entries<Route>(routes).map(entryOf), commands, keys, links, forms };
};
