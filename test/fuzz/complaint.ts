/** Something that must not be: its kind, the same for all that stem from one fault, and what it is about. */
export interface Complaint {
  readonly kind: string;
  readonly about: string;
}

/** A complaint where it holds, else none. */
export const complain = (holds: boolean, kind: string, about = ''): readonly Complaint[] =>
  holds ? [{ kind, about }] : [];

/** The complaint about a rule that threw. */
export const thrown = (error: unknown, about: string): Complaint => ({
  kind: `throws: ${error instanceof Error ? error.message : String(error)}`,
  about,
});
