import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Where the world is drawn, in pixels, and its outlines as paths of SVG. */
export interface World {
  projection: GeoProjection;
  land: string;
  borders: string;
}

const MARGIN = 8;

/** The world in a picture of that size. Outlines: Natural Earth, by way of world-atlas. */
export function world(width: number, height: number): World {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [MARGIN, MARGIN],
      [Math.max(2 * MARGIN, width - MARGIN), Math.max(2 * MARGIN, height - MARGIN)],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  const land = feature(topology, topology.objects.land) as FeatureCollection;
  const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other) as MultiLineString;
  return { projection, land: path(land) ?? '', borders: path(borders) ?? '' };
}
