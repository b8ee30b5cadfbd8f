/**
 * How the map draws land that is not simply the main territory of a member. It follows the practice
 * of the United Nations, so that a roll call can be coloured in, and takes no view beyond it: land
 * that no vote in the roll call speaks for stays neutral.
 */

/** Drawn with the member whose delegation votes for it. Keys: name in the geometry. */
export const drawnWith: Readonly<Record<string, string>> = {
  'Puerto Rico': 'USA',
  Jersey: 'GBR',
  Guernsey: 'GBR',
  'Isle of Man': 'GBR',
  Aruba: 'NLD',
  Curaçao: 'NLD',
  'Sint Maarten': 'NLD',
  'St. Pierre and Miquelon': 'FRA',
  'Wallis and Futuna Is.': 'FRA',
  'St-Martin': 'FRA',
  'St-Barthélemy': 'FRA',
  Åland: 'FIN',
  Greenland: 'DNK',
  'Faeroe Is.': 'DNK',
  'N. Cyprus': 'CYP',
  Somaliland: 'SOM',
  Macao: 'CHN',
  'Hong Kong': 'CHN',
  'Indian Ocean Ter.': 'AUS',
  'Ashmore and Cartier Is.': 'AUS',
  'Norfolk Island': 'AUS',
};

/** Left out: too far south for the frame, and nobody's vote. */
export const leftOut: ReadonlySet<string> = new Set([
  'Antarctica',
  'Fr. S. Antarctic Lands',
  'Heard I. and McDonald Is.',
  'S. Geo. and the Is.',
]);

/**
 * A polygon that the geometry draws with one member and the General Assembly's resolutions with
 * another (A/RES/68/262 on Crimea): `inside` is a point within it, in degrees east and north.
 */
export const reassigned = [{ from: 'RUS', to: 'UKR', inside: [34.2, 45.2] }] as const;

/**
 * Where to put the mark of a member whose largest island is not where its people meet it on a map,
 * or whom the geometry does not draw at all. Degrees east and north.
 */
export const placed: Readonly<Record<string, readonly [number, number]>> = {
  KIR: [173, 1.4],
  TUV: [179.2, -8.5],
};

/**
 * Western Sahara is a non-self-governing territory: what the geometry gives to a member south of
 * this parallel, in degrees north, is nobody's vote.
 */
export const neutralSouthOf = { seat: 'MAR', parallel: 27.667 } as const;
