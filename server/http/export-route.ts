import { Router } from 'express';
import { english } from '../../shared/language/language.ts';
import { languageNamed } from '../../shared/language/languages.ts';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import { recordOf } from '../../shared/record/record-of.ts';
import { translated } from '../../shared/scenario/texts.ts';
import { recordContent } from '../../shared/views/content.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { TranslationsOf } from '../scenarios/translations.ts';
import type { Store } from '../store/store.ts';
import { checkLeader, languageOf } from './credentials.ts';
import { HttpError } from './errors.ts';
import { checkNotPlaying, readingIn } from './leave.ts';

interface ExportOptions {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly translations: TranslationsOf;
  readonly familiar: FamiliarAddresses;
}

/**
 * The record of a session, for who leads it to take home: `names=given` names people, else they are told
 * apart by their seats alone. What the debrief reveals is in it once the debrief has opened.
 */
export function exportRoute(options: ExportOptions): Router {
  const { rooms, store, translations } = options;
  const router = Router();

  router.get('/api/sessions/:session/export', async (request, response) => {
    const { session } = request.params;
    await checkLeader(store, session, request);
    const room = await rooms.find(session);
    if (room === undefined) throw new HttpError(404, 'noSuchSession', 'There is no such session.');
    const gathered = await rooms.gather(room);
    if (isAfterPlay(gathered.state.room.phase)) checkNotPlaying(readingIn(room, request), options);
    const { scenario, open } = room.scenario;
    const locale = languageOf(request);
    const texts = await translations(scenario, locale);
    const record = recordOf(gathered, {
      scenario: translated(open, texts),
      record: translated(recordContent(scenario), texts),
      language: languageNamed(locale) ?? english,
      isNamed: request.query.names === 'given',
    });
    response.set('Cache-Control', 'private, no-store').json(record);
  });

  return router;
}
