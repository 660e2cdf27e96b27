package org.sitrep.engine.link.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.engine.link.correction.Correction.Kind;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatedDate;

/** What a desk decides by hand, over all that the program concludes. The same for any order of the corrections. */
public final class Corrections {
    private final List<Correction> all;
    private final NameCorrections names;
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();
    private final Set<String> ignored;

    Corrections(List<Correction> corrections) {
        all = List.copyOf(corrections);
        names = new NameCorrections(of(Kind.ALIAS), of(Kind.NOT_SAME));
        for (Correction correction : of(Kind.DATE)) {
            days.put(
                    correction.words().get(0),
                    LocalDate.parse(correction.words().get(1)));
        }
        for (Correction correction : of(Kind.OUTLET)) {
            outlets.put(correction.words().get(0), correction.words().get(1));
        }
        ignored = of(Kind.IGNORE).stream()
                .filter(correction -> correction.words().size() == 1)
                .map(correction -> correction.words().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** No corrections. */
    public static Corrections none() {
        return new Corrections(List.of());
    }

    /** All of them, in the order of the file. */
    public List<Correction> all() {
        return all;
    }

    /** Those of one kind, in the order of the file. */
    public List<Correction> of(Kind kind) {
        return all.stream().filter(correction -> correction.kind() == kind).toList();
    }

    /** Which names are one and which are never. */
    public NameCorrections names() {
        return names;
    }

    /** Whether a document is left out as a whole. */
    public boolean ignores(String document) {
        return ignored.contains(document);
    }

    /** The passages of a document that are not read. */
    public List<Span> ignored(Document document) {
        return of(Kind.IGNORE).stream()
                .filter(correction -> correction.words().size() == 2)
                .filter(correction -> correction.words().get(0).equals(document.id()))
                .flatMap(correction ->
                        Passage.of(correction.words().get(1)).flatMap(passage -> passage.in(document)).stream())
                .sorted()
                .toList();
    }

    /** Whether some of the passage that a correction names lies in a document. */
    public boolean reaches(Correction correction, Document document) {
        return Passage.of(correction.words().get(1))
                .flatMap(passage -> passage.in(document))
                .isPresent();
    }

    /** A document with the day and the outlet that the desk gives it. */
    public ReadDocument correct(ReadDocument read) {
        Optional<LocalDate> day = Optional.ofNullable(days.get(read.id()));
        Optional<String> outlet = Optional.ofNullable(outlets.get(read.id()));
        if (day.isEmpty() && outlet.isEmpty()) {
            return read;
        }
        Document document = read.document();
        return read.with(
                new Document(
                        document.id(),
                        document.text(),
                        document.title(),
                        outlet.or(document::source),
                        document.url(),
                        document.published(),
                        document.language()),
                day.map(StatedDate::corrected).or(read::statedDate),
                read.credits().stream()
                        .filter(credit -> outlet.isEmpty() || credit.kind() != Credit.Kind.OUTLET)
                        .toList());
    }
}
