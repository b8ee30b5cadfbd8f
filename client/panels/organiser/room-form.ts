/** What the forms of an organiser's page work with. */
export interface RoomFormProps {
  readonly gathering: string;
  readonly token: string;
  /** Does the work of a form that was sent, tells what went wrong, and else looks at the rooms anew. */
  readonly attempt: (work: () => Promise<void>) => (event: Event) => Promise<void>;
}
