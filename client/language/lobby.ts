import { clientLobby } from '../../shared/language/en/client-lobby.ts';
import { words } from './language.ts';

/** Texts of the lobby: choosing and assigning seats. */
export const t = words(clientLobby);
