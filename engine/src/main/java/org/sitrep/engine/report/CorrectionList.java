package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.correction.Correction;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.report.Report.ReportedCorrection;

/**
 * Lists a desk's corrections with what each was applied to.
 *
 * @param corrections all of them, in the order of the file
 * @param problems what they name and no document has
 */
record CorrectionList(List<ReportedCorrection> corrections, List<Problem> problems) {
    private static final String FILE = "corrections";

    /**
     * The corrections of a request.
     *
     * @param entities those of all stories
     */
    static CorrectionList of(ReportRequest request, List<Findings> stories, List<Entity> entities) {
        if (request.corrections().all().isEmpty()) {
            return new CorrectionList(List.of(), List.of());
        }
        Map<String, Document> documents = new TreeMap<>();
        Stream.concat(
                        stories.stream().flatMap(found -> found.evidence().documents().stream()),
                        request.unread().stream())
                .map(ReadDocument::document)
                .forEach(document -> documents.put(document.id(), document));
        Map<String, Set<String>> ids = new TreeMap<>();
        for (Entity entity : entities) {
            Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .forEach(name -> ids.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>())
                            .add(entity.id()));
        }
        Corrections corrections = request.corrections();
        List<ReportedCorrection> listed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Correction correction : corrections.all()) {
            List<String> wanting = new ArrayList<>();
            List<String> applied = switch (correction.kind()) {
                case ALIAS -> joined(correction, ids, wanting);
                case NOT_SAME -> apart(correction, ids, wanting);
                case DATE, OUTLET -> there(correction.words().subList(0, 1), documents.keySet(), wanting);
                case MERGE -> merged(there(correction.words(), documents.keySet(), wanting));
                case SPLIT -> there(correction.words(), documents.keySet(), wanting);
                case IGNORE -> ignored(correction, corrections, documents, request.ignored(), wanting);
            };
            listed.add(new ReportedCorrection(correction.line(), correction.kind(), correction.text(), applied));
            wanting.forEach(what ->
                    problems.add(ProblemCode.P040.in(FILE, 0, 0, "Line " + correction.line() + ": " + what + ".")));
        }
        return new CorrectionList(listed, problems);
    }

    /** The ids of all that they were applied to. */
    Stream<String> applied() {
        return corrections.stream().flatMap(correction -> correction.applied().stream());
    }

    private static List<String> joined(Correction correction, Map<String, Set<String>> ids, List<String> wanting) {
        List<Set<String>> both = named(correction, ids, wanting);
        Set<String> one = new TreeSet<>(both.get(0));
        one.retainAll(both.get(1));
        if (one.isEmpty() && wanting.isEmpty()) {
            wanting.add("another line keeps the two names apart");
        }
        return List.copyOf(one);
    }

    private static List<String> apart(Correction correction, Map<String, Set<String>> ids, List<String> wanting) {
        List<Set<String>> both = named(correction, ids, wanting);
        Set<String> all = new TreeSet<>(both.get(0));
        all.addAll(both.get(1));
        if (wanting.isEmpty() && all.size() == 1) {
            wanting.add("one document itself takes the two names for one");
        }
        return wanting.isEmpty() ? List.copyOf(all) : List.of();
    }

    private static List<Set<String>> named(Correction correction, Map<String, Set<String>> ids, List<String> wanting) {
        return correction.words().stream()
                .map(name -> {
                    Set<String> found = ids.getOrDefault(NameKey.of(name), Set.of());
                    if (found.isEmpty()) {
                        wanting.add("no document has the name \"" + name + "\"");
                    }
                    return found;
                })
                .toList();
    }

    private static List<String> there(List<String> wanted, Set<String> documents, List<String> wanting) {
        Set<String> there = new LinkedHashSet<>(wanted);
        there.removeIf(document -> {
            boolean missing = !documents.contains(document);
            if (missing) {
                wanting.add("no document has the id \"" + document + "\"");
            }
            return missing;
        });
        return List.copyOf(there);
    }

    private static List<String> merged(List<String> documents) {
        return documents.size() > 1 ? documents : List.of();
    }

    private static List<String> ignored(
            Correction correction,
            Corrections corrections,
            Map<String, Document> documents,
            List<String> ignored,
            List<String> wanting) {
        List<String> document = correction.words().subList(0, 1);
        if (correction.words().size() == 1) {
            return there(document, Set.copyOf(ignored), wanting);
        }
        List<String> there = there(document, documents.keySet(), wanting);
        boolean behind = !there.isEmpty() && !corrections.reaches(correction, documents.get(there.get(0)));
        if (behind) {
            wanting.add("the document ends before the passage");
        }
        return behind ? List.of() : there;
    }
}
