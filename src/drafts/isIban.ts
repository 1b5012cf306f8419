/** Whether it has the check digits of an IBAN (ISO 13616: remainder 1 by 97). Spaces and case don't count. */
export function isIban(written: string): boolean {
  const plain = written.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain) || (plain.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(plain))) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
