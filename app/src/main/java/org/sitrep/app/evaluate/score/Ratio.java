package org.sitrep.app.evaluate.score;

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
record Ratio(double precision, double recall, double f) {
    static Ratio of(int right, int answered, int gold) {
        double precision = answered > 0 ? (double) right / answered : 0;
        double recall = gold > 0 ? (double) right / gold : 0;
        double sum = precision + recall;
        return new Ratio(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
    }

    static double share(int part, int whole) {
        return whole > 0 ? (double) part / whole : 0;
    }
}
