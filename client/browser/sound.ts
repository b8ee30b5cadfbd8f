/** The sounds of the house: a gavel that falls, and a soft bell for whoever's turn it is. */
export type Sound = 'gavel' | 'turn';

let context: AudioContext | undefined;

/**
 * Plays a sound, made on the spot: nothing is fetched. Silent where the browser has no sound, or lets none be
 * heard before somebody has pressed something on the page.
 */
export function play(sound: Sound): void {
  const audio = open();
  void audio?.resume().then(
    () => strike(audio, sound),
    () => {},
  );
}

function open(): AudioContext | undefined {
  try {
    context ??= new AudioContext();
  } catch {
    return undefined;
  }
  return context;
}

/** One partial of a struck thing: how high (Hz), how long it rings (s), how loud (0 to 1), when it begins (s). */
interface Partial {
  readonly pitch: number;
  readonly rings: number;
  readonly loud: number;
  readonly after?: number;
}

/** Wood on wood, low and short; and a bell of two notes. */
const SOUNDS: Readonly<Record<Sound, readonly Partial[]>> = {
  gavel: [
    { pitch: 185, rings: 0.14, loud: 0.5 },
    { pitch: 410, rings: 0.06, loud: 0.3 },
    { pitch: 930, rings: 0.03, loud: 0.2 },
  ],
  turn: [
    { pitch: 659, rings: 0.5, loud: 0.16 },
    { pitch: 880, rings: 0.7, loud: 0.14, after: 0.14 },
  ],
};

const SILENCE = 0.0001;

/** How many tones are still to be heard. */
let ringing = 0;

function strike(audio: AudioContext, sound: Sound): void {
  for (const { pitch, rings, loud, after = 0 } of SOUNDS[sound]) {
    const begins = audio.currentTime + after;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.setValueAtTime(pitch, begins);
    volume.gain.setValueAtTime(loud, begins);
    volume.gain.exponentialRampToValueAtTime(SILENCE, begins + rings);
    tone.connect(volume).connect(audio.destination);
    tone.start(begins);
    tone.stop(begins + rings);
    ringing += 1;
    tone.onended = () => {
      ringing -= 1;
      // A context that runs keeps the device's sound, and with it the device, awake.
      if (ringing === 0) void audio.suspend();
    };
  }
}
