import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Pool } from 'pg';

/** As long as those of a real installation, and before the demo's board in order. */
export const BOARD = '11111111-1111-4111-8111-111111111111';
export const SCHOOL = 'groot';
export const CLASS_SIZE = 30;

export const IMAGE_PURPOSES = ['website', 'social-media', 'nieuwsbrief', 'schoolgids'] as const;
const PURPOSES = [
  ['website', 'image', 'Website'],
  ['social-media', 'image', 'Social media'],
  ['nieuwsbrief', 'image', 'Nieuwsbrief'],
  ['schoolgids', 'image', 'Schoolgids'],
  ['whatsapp', 'socialMedia', 'WhatsApp'],
] as const;

const HEADER =
  'Stamnr;Roepnaam;Tussenv;Achternaam;Klas;geb_datum;Email;Toestemming website;Toestemming social media;Toestemming nieuwsbrief;Toestemming schoolgids;Toestemming WhatsApp;Gewijzigd op;Gewijzigd door';

/** One school of that size, in classes of thirty. */
export async function fillSchool(pool: Pool, students: number): Promise<void> {
  await pool.query('insert into school (board_id, key, name) values ($1, $2, $2)', [BOARD, SCHOOL]);
  for (const [ordinal, [key, register, title]] of PURPOSES.entries()) {
    await pool.query('insert into consent_purpose (board_id, school, key, register, title_nl, title_en, ordinal) values ($1, $2, $3, $4, $5, $5, $6)', [BOARD, SCHOOL, key, register, title, ordinal]);
  }
  await pool.query(
    `insert into person (board_id, id, school, entra_id, upn, stamnummer, display_name, given_name, birth_date, roles, classes)
     select $1, md5('p' || n)::uuid::text, $2, md5('e' || n)::uuid::text, 'leerling' || n || '@groot.example', n::text, 'Leerling ' || n, 'Leerling',
       date '2008-01-01' + n % 2190, '{student}', array['K' || n / ${CLASS_SIZE}]
     from generate_series(0, $3::int - 1) n`,
    [BOARD, SCHOOL, students],
  );
  await pool.query('insert into class_member (board_id, school, class_key, person_id) select board_id, school, classes[1], id from person where board_id = $1', [BOARD]);
  await pool.query('analyze');
}

/** A list of all students, as a school's system would write it. Says how many bytes it has. */
export async function writeList(path: string, rows: number): Promise<number> {
  const file = createWriteStream(path);
  const answers = ['Ja', 'Nee', 'J', '', 'Wel'];
  const answer = (n: number): string => answers[n % answers.length] ?? '';
  const two = (n: number): string => String(n).padStart(2, '0');
  let bytes = 0;
  const write = async (text: string): Promise<void> => {
    bytes += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  };
  let lines = `${HEADER}\r\n`;
  for (let n = 0; n < rows; n++) {
    const born = new Date(Date.UTC(2008, 0, 1 + (n % 2190)));
    const birthDate = `${two(born.getUTCDate())}-${two(born.getUTCMonth() + 1)}-${born.getUTCFullYear()}`;
    const changedOn = `${two(1 + (n % 28))}-09-2026 ${two(8 + (n % 9))}:${two(n % 60)}`;
    lines += `${n};Zoë;van der;Leerling;K${Math.floor(n / CLASS_SIZE)};${birthDate};Leerling${n}@groot.example;${answer(n)};${answer(n + 1)};${answer(n * 3)};${answer(n + 2)};${answer(n * 2)};${changedOn};admin\r\n`;
    if (lines.length > 100_000) {
      await write(lines);
      lines = '';
    }
  }
  await write(lines);
  file.end();
  await once(file, 'close');
  return bytes;
}
