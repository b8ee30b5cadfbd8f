import { t as hall } from '../../../client/panels/hall/words.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import type { Visitor } from './visitor.ts';
import { voteButton } from './words.ts';

/** Waits until the vote is the person's own and the server has it. */
export async function holdsVote(person: Visitor, choice: Choice, draft: string): Promise<void> {
  const button = person.page
    .getByRole('button', { name: voteButton(choice, draft), pressed: true })
    .filter({ hasText: hall('ballot.own') });
  await button.first().waitFor();
}

/** Presses one of the three large buttons; on a phone they are in a dialog over the column. */
export const voteByButton = (person: Visitor, choice: Choice, draft: string): Promise<void> =>
  person.find('button', voteButton(choice, draft)).last().click();

/** Presses Y, N or A. */
export const voteByKey = (person: Visitor, key: 'Y' | 'N' | 'A'): Promise<void> =>
  person.page.keyboard.press(key.toLowerCase());
