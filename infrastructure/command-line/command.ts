import type { Option } from 'fp-ts/lib/Option.js';

/** What the command line says beyond the configuration: the other where it is none. */
export type ListenOptions = { readonly host: Option<string>; readonly port: Option<number> };

/** How the bot hears of what people do. */
export type Updates =
  | { readonly tag: 'Polling' }
  /** Telegram calls `url`; we listen on `host` and `port`, for the path of `url`. */
  | { readonly tag: 'Webhook'; readonly url: string; readonly host: string; readonly port: number };

/** What is remembered of a batch; `cost` is of one unit, in whole rupiah. */
export type BatchWords = {
  readonly name: string | null;
  readonly supplier: string | null;
  readonly cost: number | null;
};

/** One thing to do, as it was asked for on the command line. Files are paths as typed. */
export type Command =
  | {
      readonly tag: 'Start';
      readonly listening: ListenOptions;
      /** Whether the sandbox was asked for by name. */
      readonly sandbox: boolean;
    }
  | { readonly tag: 'Bot'; readonly updates: Updates }
  | { readonly tag: 'Server'; readonly listening: ListenOptions }
  | { readonly tag: 'Worker' }
  | { readonly tag: 'Migrate' }
  /** `yes`: whether a file is taken although something in it is suspicious. */
  | { readonly tag: 'ImportCatalogue'; readonly file: string; readonly yes: boolean }
  | { readonly tag: 'ExportCatalogue'; readonly file: string }
  | {
      readonly tag: 'StockUnits';
      readonly code: string;
      readonly file: string;
      readonly yes: boolean;
      readonly batch: BatchWords;
    }
  /** Each file of the folder is a unit. */
  | {
      readonly tag: 'AddFiles';
      readonly code: string;
      readonly folder: string;
      readonly batch: BatchWords;
    }
  /** `yes`: whether nobody is to be asked before. */
  | { readonly tag: 'UndoStock'; readonly code: string; readonly yes: boolean }
  | { readonly tag: 'RotateKeys' }
  /** `books`: whether to go through the books instead of what surrounds the shop. */
  | { readonly tag: 'Doctor'; readonly books: boolean };

/** Text to print instead: `Help` was asked for (exit 0), a `Problem` was not (exit 1). */
export type HelpOrProblem = { readonly tag: 'Help' | 'Problem'; readonly text: string };
