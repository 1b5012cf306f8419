/** Whether nine digits can be a BSN: weights 9 to 2 and −1, and the sum falls to multiples of eleven. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{2}|^(\d)\1{8}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
