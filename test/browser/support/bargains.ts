import { t as dealWords } from '../../../client/panels/deals/words.ts';
import { t as hallWords } from '../../../client/panels/hall/words.ts';
import { t as talkWords } from '../../../client/panels/talk/words.ts';
import { t as talkScene } from '../../../client/scene/talk/words.ts';
import type { Visitor } from './visitor.ts';

/** Opens the tab of talk. */
export const openTalk = (person: Visitor) =>
  person.find('tab', new RegExp(`^${hallWords('tabs.talk')}`)).click();

/** Opens a conversation by notes with a delegation, by its short name; it stays open. */
export async function beginNotes(person: Visitor, name: string): Promise<void> {
  await openTalk(person);
  await person.press(talkWords('lounge.open'));
  await person.page.getByLabel(talkWords('choose.search')).fill(name);
  await person.page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await person.press(talkWords('choose.note'));
}

interface Offer {
  /** The draft on which the other would vote yes; left out: whatever the form thinks of first. */
  readonly theirs?: string;
  /** The draft on which one would vote yes oneself. */
  readonly ours: string;
  /** Whether one means to keep it. */
  readonly isMeant?: boolean;
}

/** Offers one's own vote for a yes of those of the open conversation, through the form. */
export async function offerVotes(
  person: Visitor,
  name: string,
  { theirs, ours, isMeant = true }: Offer,
): Promise<void> {
  await person.press(talkWords('ask.offer'));
  const form = await person.sees('dialog', dealWords('offer.title', { names: name }));
  for (const [add, whose, on] of [
    [dealWords('offer.addOf', { name }), dealWords('card.will', { name }), theirs],
    [dealWords('offer.addYours'), dealWords('card.youWill'), ours],
  ] as const) {
    await person.press(add, form);
    if (on === undefined) continue;
    const act = form
      .getByRole('group', { name: whose })
      .getByRole('combobox', { name: dealWords('offer.act') });
    await act.selectOption({ label: talkScene('act.vote.yes', { on }) });
  }
  if (!isMeant) await form.getByLabel(dealWords('offer.means')).uncheck();
  await person.press(dealWords('offer.act.send'), form);
}
