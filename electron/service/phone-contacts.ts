const prefix = 'tel:';
/** International numbers have 15 digits at most. */
const number = /^tel:\+?\d{3,15}$/;

/** Whether a contact is a telephone number instead of an account (fact book 20, LST and ADC: MSNP11 and later). */
export function isPhone(handle: string): boolean {
  return handle.startsWith(prefix);
}

/** Whether a telephone contact names a number that can be one. */
export function isPhoneNumber(handle: string): boolean {
  return number.test(handle);
}
