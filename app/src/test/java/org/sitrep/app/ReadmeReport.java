package org.sitrep.app;

/**
 * The report that the README shows between two marks.
 *
 * @param readme the whole README
 * @param start where the shown text begins
 * @param end where it ends
 */
record ReadmeReport(String readme, int start, int end) {
    private static final String BEGIN = "<!-- begin report -->\n````markdown\n";
    private static final String END = "````\n<!-- end report -->";

    /** The section of a report before which the excerpt ends. */
    private static final String AFTER_EXCERPT = "## Timeline";

    static ReadmeReport in(String readme) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new AssertionError("README.md has lost the marks around the report");
        }
        return new ReadmeReport(readme, begin + BEGIN.length(), end);
    }

    /** What of a report the README shows: all before the timeline. */
    static String excerpt(String report) {
        return report.substring(0, report.indexOf(AFTER_EXCERPT));
    }

    String text() {
        return readme.substring(start, end);
    }

    String replacedBy(String text) {
        return readme.substring(0, start) + text + readme.substring(end);
    }
}
