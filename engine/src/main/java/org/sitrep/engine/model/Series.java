package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One figure over time: how many were counted of one subject, day by day.
 *
 * @param id derived from its content
 * @param subject what befell whom or what is counted: "killed", "troops"
 * @param unit what is counted, as figures have it
 * @param place id of the place that the numbers are of, empty where the documents name none
 * @param points the numbers, one entry a day, in order, at least two
 */
public record Series(String id, String subject, String unit, Optional<String> place, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /**
     * What the documents of one day give.
     *
     * @param day the day of the documents
     * @param low the lowest number
     * @param high the highest number
     * @param documents how many documents give one
     * @param origins how many independent origins stand behind them
     * @param citations the characters that carry the lowest and the highest, these first
     */
    public record Point(LocalDate day, double low, double high, int documents, int origins, List<Citation> citations) {
        public Point {
            citations = List.copyOf(citations);
        }
    }
}
