import { client } from '../../../shared/language/en/client.ts';
import { clientDesk } from '../../../shared/language/en/client-desk.ts';
import { clientHall } from '../../../shared/language/en/client-hall.ts';
import { clientLobby } from '../../../shared/language/en/client-lobby.ts';
import { motionNames } from '../../../shared/procedure/motions/words.en.ts';
import { MINUTES, STEPS } from '../../../shared/procedure/road/words.ts';
import { publicContent } from '../../../shared/views/content.ts';
import { scenario } from './house.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The words that stand in the brief of some delegation and nowhere that everybody may read: neither
 * in the scenario's public content nor in what the product says, nor in lines meant to be spoken, nor
 * in what people have `said`.
 */
export function secretWords(said: readonly string[]): ReadonlySet<string> {
  const briefs = Object.values(scenario.instructions);
  const spoken = briefs.map(({ publicLine }) => publicLine);
  const known = [
    publicContent(scenario),
    client,
    clientDesk,
    clientHall,
    motionNames,
    clientLobby,
    MINUTES,
    STEPS,
  ];
  const open = new Set(
    wordsOf([...known.map((part) => JSON.stringify(part)), ...spoken, ...said].join(' ')),
  );
  const secret = briefs.flatMap(({ wants, because, mayBend, task, redLines }) =>
    wordsOf([wants, because, mayBend, task, ...redLines.map(({ text }) => text)].join(' ')),
  );
  return new Set(secret.filter((word) => !open.has(word)));
}
