import { apiErrorOf } from '../providers/ApiError.ts';

/** Whether a record is not there, or out of sight. */
export const isGone = (error: unknown): boolean => apiErrorOf(error).code === 'NOT_FOUND';
