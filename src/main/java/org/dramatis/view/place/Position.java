package org.dramatis.view.place;

/**
 * Where something is.
 *
 * @param country its code, of two letters
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @param people who live there
 */
record Position(
    PlaceMap.Basis basis, String country, double latitude, double longitude, long people) {}
