package org.sitrep.engine.report.outline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;

/** The documents of what a report is mainly about: a folder on one crisis has strays in it. */
final class MainStory {
    /** A story of fewer documents than this share of the largest one's is another matter. */
    private static final double SHARE = 0.1;

    private final Set<String> documents = new TreeSet<>();

    MainStory(Report report) {
        int largest = report.stories().stream()
                .mapToInt(story -> story.documents().size())
                .max()
                .orElse(0);
        report.stories().stream()
                .filter(story -> story.documents().size() >= SHARE * largest)
                .forEach(story -> documents.addAll(story.documents()));
    }

    /** Whether any of these passages is from such a document. */
    boolean holds(Collection<Citation> citations) {
        return citations.stream().map(Citation::document).anyMatch(documents::contains);
    }
}
