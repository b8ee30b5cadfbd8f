import { clientLobby } from '../../shared/language/en/client-lobby.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the lobby: choosing and assigning seats. */
export const t = translator(clientLobby, LOCALE);
