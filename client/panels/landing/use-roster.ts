import { useMemo, useState } from 'preact/hooks';
import { countryFinder, plainName } from '../../../shared/planning/country-names.ts';
import { type RosterReading, readRoster } from '../../../shared/planning/roster.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { language } from '../../language/language.ts';

/** A roster as it lies on the page: nothing of it has left it. */
export interface RosterInHand {
  readonly text: string;
  /** Of the committee that is chosen, where the roster names several. */
  readonly reading: RosterReading;
  readonly committee: string | undefined;
  /** The lines of one of its committees. */
  readonly readingOf: (committee: string) => RosterReading;
  /** Whether it expects anybody. */
  readonly isInUse: boolean;
  readonly read: (text: string) => void;
  readonly chooseCommittee: (committee: string) => void;
  /** Says what is meant wherever a country is written so; an empty seat: none; undefined takes it back. */
  readonly mean: (country: string, seat: SeatId | '' | undefined) => void;
  /** What was said so; undefined where it stands as it was read. */
  readonly meantBy: (country: string) => SeatId | '' | undefined;
}

const NOTHING: ReadonlyMap<string, SeatId | ''> = new Map();

/** A roster that is read against a scenario, and anew against another; undefined until there is one. */
export function useRoster(scenario: PublicScenario | undefined): RosterInHand | undefined {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [meant, setMeant] = useState(NOTHING);
  const { locale } = language.value;
  const find = useMemo(
    () => (scenario === undefined ? undefined : countryFinder(scenario.delegations, locale)),
    [scenario, locale],
  );
  const read = useMemo(() => {
    if (find === undefined) return undefined;
    const whole = readRoster(text, { find, meant });
    const [first] = whole.committees;
    const committee = whole.committees.includes(chosen) ? chosen : first;
    const readingOf = (of: string) => readRoster(text, { find, meant, committee: of });
    return {
      reading: committee === undefined ? whole : readingOf(committee),
      committee,
      readingOf,
    };
  }, [find, text, meant, chosen]);
  if (read === undefined) return undefined;
  const isInUse = read.reading.lines.some(
    ({ outcome: { kind } }) => kind === 'seated' || kind === 'unseated',
  );
  return {
    text,
    ...read,
    isInUse,
    read: setText,
    chooseCommittee: setChosen,
    mean: (country, seat) => {
      const others = [...meant].filter(([name]) => name !== plainName(country));
      setMeant(new Map(seat === undefined ? others : [...others, [plainName(country), seat]]));
    },
    meantBy: (country) => meant.get(plainName(country)),
  };
}
