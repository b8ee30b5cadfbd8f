import type { CountryFinder } from './country-names.ts';
import type { CsvRow } from './csv.ts';

/** What a column of a roster may hold. */
export type Column = 'country' | 'name' | 'firstName' | 'lastName' | 'committee';

/** Which column of a table holds what; counted from 0. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** What people call a column, without case, accents and marks. */
const CALLED: Readonly<Record<Column, readonly string[]>> = {
  country: [
    'country',
    'countries',
    'delegation',
    'state',
    'member',
    'member state',
    'nation',
    'seat',
    'representing',
    'pays',
    'pais',
    'land',
    'staat',
    'paese',
    'etat',
    'estado',
    'delegacion',
  ],
  name: [
    'name',
    'delegate',
    'delegates',
    'student',
    'participant',
    'person',
    'full name',
    'fullname',
    'delegate name',
    'student name',
    'participant name',
    'nom',
    'nombre',
    'eleve',
    'schuler',
    'schulerin',
    'teilnehmer',
    'nome',
    'delegue',
  ],
  firstName: ['first name', 'firstname', 'given name', 'forename', 'prenom', 'vorname', 'prenome'],
  lastName: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'nom de famille',
    'nachname',
    'apellido',
    'apellidos',
    'cognome',
  ],
  committee: [
    'committee',
    'room',
    'forum',
    'body',
    'council',
    'commission',
    'organ',
    'group',
    'comite',
    'ausschuss',
    'gremium',
    'salle',
    'comision',
    'comitato',
  ],
};
const MAIL: ReadonlySet<string> = new Set([
  'email',
  'e mail',
  'mail',
  'email address',
  'e mail address',
  'courriel',
  'correo',
  'correo electronico',
]);

/** An address of e-mail, with the brackets that programs put around it. */
const ADDRESS = /<?\s*(?:mailto:)?[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+\s*>?/giu;

/**
 * The rows without any address of e-mail: columns that are called so, and whatever looks like one in another. Says
 * whether there was any.
 */
export function withoutMail(rows: readonly CsvRow[]): {
  readonly rows: readonly CsvRow[];
  readonly hadMail: boolean;
} {
  const columns = new Set(
    (rows[0]?.cells ?? []).flatMap((cell, index) => (MAIL.has(plainHeader(cell)) ? [index] : [])),
  );
  let hadMail = columns.size > 0;
  const cleaned = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => {
      if (columns.has(index)) return '';
      const rest = cell.replaceAll(ADDRESS, ' ');
      if (rest === cell) return cell;
      hadMail = true;
      return rest.replaceAll(/\s+/g, ' ').trim();
    }),
  }));
  return { rows: cleaned, hadMail };
}

/**
 * Which column holds what, by the words of the first row, in any order. Where that row names none, the column in
 * which most cells are countries holds the country, and the first other with anything in it the name: `isGuessed`
 * says so. Undefined where there is no such column either.
 */
export function columnsOf(
  rows: readonly CsvRow[],
  find: CountryFinder,
): { readonly columns: Columns; readonly isGuessed: boolean } | undefined {
  const [header, ...others] = rows;
  if (header === undefined) return undefined;
  const named: Partial<Record<Column, number>> = {};
  header.cells.forEach((cell, index) => {
    const column = columnCalled(plainHeader(cell));
    if (column !== undefined && named[column] === undefined) named[column] = index;
  });
  const hasPeople = named.name ?? named.firstName ?? named.lastName;
  if (named.country !== undefined || hasPeople !== undefined) {
    return { columns: named, isGuessed: false };
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const hits = Array.from(
    { length: width },
    (_, index) =>
      [header, ...others].filter(({ cells }) => find(cells[index] ?? '').kind === 'seat').length,
  );
  const most = Math.max(...hits);
  if (most === 0) return undefined;
  const country = hits.indexOf(most);
  const name = Array.from({ length: width }, (_, index) => index).find(
    (index) => index !== country && rows.some(({ cells }) => (cells[index] ?? '') !== ''),
  );
  return { columns: { country, ...(name !== undefined && { name }) }, isGuessed: true };
}

function columnCalled(header: string): Column | undefined {
  const columns: readonly Column[] = ['firstName', 'lastName', 'country', 'name', 'committee'];
  return columns.find((column) => CALLED[column].includes(header));
}

const plainHeader = (cell: string): string =>
  cell
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
