/**
 * The values that an ICU message takes, read from its text by the compiler: a message with
 * `{name}` and `{count, plural, ...}` takes `{ name: string | number; count: number }`.
 */
export type ValuesOf<Message extends string> = Merge<Scan<Message, [], never>>;

/** A placeholder as the scan finds it: its name and what it takes. */
type Found<Name extends string, Value> = { readonly name: Name; readonly value: Value };

/** Each name once, with what all its placeholders take. */
type Merge<All extends Found<string, unknown>> = {
  readonly [Name in All['name']]: ValueOf<Extract<All, { readonly name: Name }>>;
};

type ValueOf<One> = (
  One extends { readonly value: infer Value }
    ? (value: Value) => void
    : never
) extends (value: infer Common) => void
  ? Common
  : never;

/**
 * Goes from brace to brace. `Inside` says, innermost first, whether we are in a text (`'text'`) or
 * between the branches of a plural or select (`'branches'`).
 */
type Scan<Rest extends string, Inside extends readonly string[], All> =
  NextBrace<Rest> extends [infer Brace, infer After extends string]
    ? Brace extends '{'
      ? Inside extends readonly ['branches', ...string[]]
        ? Scan<After, ['text', ...Inside], All>
        : Placeholder<After, Inside, All>
      : Inside extends readonly [string, ...infer Outside extends string[]]
        ? Scan<After, Outside, All>
        : All
    : All;

/** The first brace of a text, and what stands after it. */
type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Earlier}}${string}`
    ? Text extends `${Earlier}}${infer Rest}`
      ? ['}', Rest]
      : never
    : ['{', After]
  : Text extends `${string}}${infer After}`
    ? ['}', After]
    : 'none';

/** After the opening brace of a placeholder: its name, its kind, and on. */
type Placeholder<
  Rest extends string,
  Inside extends readonly string[],
  All,
> = Rest extends `${infer Name}, ${'plural' | 'selectordinal'},${infer Branches}`
  ? IsName<Name> extends true
    ? Scan<Branches, ['branches', ...Inside], All | Found<Name, number>>
    : OtherPlaceholder<Rest, Inside, All>
  : OtherPlaceholder<Rest, Inside, All>;

type OtherPlaceholder<
  Rest extends string,
  Inside extends readonly string[],
  All,
> = Rest extends `${infer Name}, select,${infer Branches}`
  ? IsName<Name> extends true
    ? Scan<Branches, ['branches', ...Inside], All | Found<Name, string>>
    : PlainPlaceholder<Rest, Inside, All>
  : PlainPlaceholder<Rest, Inside, All>;

type PlainPlaceholder<
  Rest extends string,
  Inside extends readonly string[],
  All,
> = Rest extends `${infer Body}}${infer After}`
  ? Body extends `${infer Name}, number${string}`
    ? Scan<After, Inside, All | Found<Name, number>>
    : Scan<After, Inside, All | Found<Body, string | number>>
  : All;

/** Whether a text is a name alone, and not the rest of another placeholder. */
type IsName<Text extends string> = Text extends `${string}${'}' | '{' | ' ' | ','}${string}`
  ? false
  : true;
