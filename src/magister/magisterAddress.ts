/**
 * An address of the web service. `%20` instead of `+`: not every server reads a plus as a space.
 *
 * @example
 * magisterAddress('https://school.swp.nl:8800/doc', { Library: 'Data', Layout: 'Toestemming 2026' })
 * // 'https://school.swp.nl:8800/doc?Library=Data&Layout=Toestemming%202026'
 */
export function magisterAddress(url: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url}?${query.join('&')}`;
}
