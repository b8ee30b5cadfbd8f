/** The value below which so large a share of the values lies (0.5 the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** One row of the printed table. */
export interface Figure {
  readonly name: string;
  readonly product: string;
  readonly bare?: string;
  readonly aim?: string;
}

/** Prints figures in columns. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = [
    { name: title, product: 'this server', bare: 'bare broadcast', aim: 'aim' },
    ...figures,
  ].map(({ name, product, bare = '', aim = '' }) => [name, product, bare, aim]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ');
    process.stdout.write(`${line.trimEnd()}\n`);
  }
  process.stdout.write('\n');
}
