package org.sitrep.engine.model;

/**
 * A place of the gazetteer.
 *
 * @param geonames its GeoNames id, or 0 where GeoNames has none in the shipped extract
 * @param name its main name
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO 3166 alpha-2 code, empty for what lies in none or in several
 * @param admin1 the code of the first-level division, empty where there is none
 * @param feature the GeoNames feature code: PCLI, ADM1, PPLC, PPL ...
 * @param population people, 0 where unknown
 */
public record Place(
        long geonames,
        String name,
        double lat,
        double lon,
        String country,
        String admin1,
        String feature,
        long population) {
    public boolean isCountry() {
        return feature.startsWith("PCL");
    }

    public boolean isDivision() {
        return feature.startsWith("ADM");
    }

    /** Whether it is no town, division or country: a continent, a sea, a river, a region across borders, a base. */
    public boolean isRegion() {
        return !isCountry() && !isDivision() && !feature.startsWith("PPL");
    }

    /** Great-circle distance in kilometres, on a sphere of radius 6371 km. */
    public double kilometresTo(Place other) {
        double fromLat = Math.toRadians(lat);
        double toLat = Math.toRadians(other.lat);
        double dLat = toLat - fromLat;
        double dLon = Math.toRadians(other.lon - lon);
        double haversine =
                Math.pow(Math.sin(dLat / 2), 2) + Math.cos(fromLat) * Math.cos(toLat) * Math.pow(Math.sin(dLon / 2), 2);
        return 6371 * 2 * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
