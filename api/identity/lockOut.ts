/** Failures in a row after which an account is locked, and for how long (GB/T 22239-2019, level 3). */
export const allowedFailures = 5;
export const lockMinutes = 15;
