const dayMs = 86_400_000;
/** Serial 0 of the 1900 system, moved by a day so that days after February 1900 come out right. */
const epoch = Date.UTC(1899, 11, 30);

/** Excel's number of a date: days since 1900, with the hours as a fraction. Reads the UTC fields. */
export function dateSerial(date: Date): number {
  return (date.getTime() - epoch) / dayMs;
}

/** The date of a serial, in UTC fields. */
export function serialToDate(serial: number): Date {
  return new Date(epoch + Math.round(serial * dayMs));
}
