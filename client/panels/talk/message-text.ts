import type { Message } from '../../../shared/procedure/talk/talk.ts';
import { sayingText, type TalkScene } from '../../scene/talk/saying-text.ts';
import { t } from './words.ts';

/** What a message says to its reader: the words, or that the facilitator has hidden them, and why (TAL-6). */
export const messageText = (
  scene: TalkScene,
  { says, hidden }: Pick<Message, 'says' | 'hidden'>,
): string =>
  hidden === undefined ? sayingText(scene, says) : t('message.hidden', { reason: hidden });
