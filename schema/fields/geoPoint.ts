import { types } from '../expressions/types.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

/** Degrees of CGCS2000 / WGS 84 (not the shifted GCJ-02 of public map services). */
export interface GeoPoint {
  lng: number;
  lat: number;
}

const isUpTo = (most: number, degrees: unknown): boolean => typeof degrees === 'number' && Math.abs(degrees) <= most;

/** A point on the map; six decimals (0.1 m) are kept. Masked: two decimals (about 1 km). */
export const geoPointKind: Kind<GeoPoint, FieldOptions> = {
  name: 'geoPoint',
  label: { zh: '位置', en: 'Point' },
  column: 'point',
  scalar: 'GeoPointInput',
  operators: ['inBox', 'isNull'],
  expression: { type: () => types.point },
  parse(value) {
    const { lng, lat, ...others } = value as GeoPoint;
    const isOnEarth = isUpTo(180, lng) && isUpTo(90, lat);
    if (!isOnEarth || Object.keys(others).length > 0)
      throw new Invalid('经度在 ±180、纬度在 ±90 之间', 'Longitude within ±180, latitude within ±90');
    return { lng: Number(lng.toFixed(6)), lat: Number(lat.toFixed(6)) };
  },
  fromText(text) {
    const parts = /^\s*(-?\d+(?:\.\d+)?)\s*[,，\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
    if (!parts) throw new Invalid('应为“经度,纬度”，如 112.82,28.35', 'Must be "longitude,latitude"');
    return { lng: Number(parts[1]), lat: Number(parts[2]) };
  },
  mask: { keep: 'decimals', decimals: 2 },
};
export const geoPoint = fieldOf(geoPointKind);
