package org.sitrep.engine.link.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.Variant;

/** Writes one statement from its pieces. */
final class StatementWriter {
    private static final double HALF = 0.5;

    private final Evidence evidence;
    private final UtteranceDates dates;

    StatementWriter(Evidence evidence) {
        this.evidence = evidence;
        this.dates = new UtteranceDates(evidence);
    }

    Statement write(List<Utterance> pieces) {
        List<Reading> readings = readings(pieces);
        Reading best = readings.get(0);
        Utterance first = best.pieces().get(0);
        Speaker speaker = speaker(readings);
        List<Citation> citations = new ArrayList<>();
        Map<ReadDocument, List<Span>> spans = new TreeMap<>(Comparator.comparing(ReadDocument::id));
        // First those that carry the words of the line, and not only what else was said along with them.
        List<Reading> carriers = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.wording().overlap(best.wording()) < HALF))
                .toList();
        for (Reading reading : carriers) {
            for (Citation citation : reading.citations()) {
                if (!citations.contains(citation)) {
                    citations.add(citation);
                }
            }
            spans.computeIfAbsent(reading.document(), document -> new ArrayList<>())
                    .addAll(reading.spans());
        }
        for (Citation citation : speaker.naming()) {
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
        }
        return new Statement(
                id(readings),
                speaker.entity(),
                speaker.text(),
                via(readings),
                best.kind(),
                first.mention().act(),
                best.text(),
                date(readings),
                spans.size(),
                Math.max(1, evidence.origins().count(spans)),
                citations,
                variants(best, readings));
    }

    /** An id that lasts while further articles carry the statement: from its first version's words and speaker. */
    private static String id(List<Reading> readings) {
        Reading first = readings.stream()
                .min(Comparator.comparingInt(reading -> reading.pieces().get(0).order()))
                .orElseThrow();
        StatementMention mention = first.pieces().get(0).mention();
        String speaker = mention.speakerEntity()
                .map(entity -> first.document().entities().get(entity).name())
                .orElseGet(() ->
                        mention.speaker().stream().map(first.document()::text).collect(Collectors.joining(" ")));
        return ContentId.of("s", speaker, String.join(" ", first.wording().words()));
    }

    /** The versions of a statement, one for each mention; the fullest quotation first. */
    private static List<Reading> readings(List<Utterance> pieces) {
        Map<String, List<Utterance>> byPlace = new LinkedHashMap<>();
        pieces.stream()
                .sorted(Comparator.comparingInt(Utterance::order))
                .forEach(piece -> byPlace.computeIfAbsent(
                                piece.document().id() + "\n" + piece.mention().contentSpan(), key -> new ArrayList<>())
                        .add(piece));
        return byPlace.values().stream()
                .map(Reading::of)
                .sorted(Comparator.comparing(Reading::kind)
                        .thenComparing(reading -> -reading.wording().size())
                        .thenComparing(reading -> reading.pieces().get(0).order()))
                .toList();
    }

    /** The best known speaker of any version. */
    private static Speaker speaker(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.pieces().get(0).speaker())
                .filter(speaker -> speaker.entity().isPresent())
                .max(Comparator.comparingInt((Speaker speaker) -> speaker.text().length())
                        .thenComparing(Speaker::text))
                .orElse(readings.get(0).pieces().get(0).speaker());
    }

    private static List<String> via(List<Reading> readings) {
        TreeSet<String> via = new TreeSet<>();
        readings.forEach(reading -> via.addAll(reading.pieces().get(0).mention().via()));
        return List.copyOf(via);
    }

    private Optional<LocalDate> date(List<Reading> readings) {
        return readings.stream()
                .map(reading ->
                        dates.of(reading.document(), reading.pieces().get(0).mention()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static List<Variant> variants(Reading best, List<Reading> readings) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String key = String.join(" ", reading.wording().words());
            if (reading.wording().words().equals(best.wording().words())) {
                continue;
            }
            Variant known = variants.get(key);
            List<Citation> citations = new ArrayList<>(known == null ? List.of() : known.citations());
            citations.addAll(reading.citations());
            variants.put(
                    key,
                    known == null
                            ? new Variant(reading.text(), difference(best, reading), citations)
                            : new Variant(known.text(), known.difference(), citations));
        }
        return List.copyOf(variants.values());
    }

    private static Variant.Kind difference(Reading best, Reading other) {
        if (other.kind() == StatementKind.INDIRECT) {
            return Variant.Kind.PARAPHRASED;
        }
        if (other.wording().within(best.wording())) {
            return Variant.Kind.TRUNCATED;
        }
        if (other.kind() == StatementKind.MIXED) {
            return Variant.Kind.PARAPHRASED;
        }
        if (other.wording().overlap(best.wording()) == 1) {
            return Variant.Kind.SPLICED;
        }
        return Variant.Kind.ALTERED;
    }
}
