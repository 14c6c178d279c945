import { useParams as useRouteParams } from 'react-admin';

/** The id in the route of a show or edit screen. */
export const useParams = (): { id: string } => ({ id: decodeURIComponent(useRouteParams().id ?? '') });
