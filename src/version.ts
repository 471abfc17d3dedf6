/** The version of Gyobu that a run record names; equal to package.json (a test compares them). */
export const version = '0.2.0';
