package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.passage.CopyIndex;
import org.sitrep.engine.link.passage.CopyPair;
import org.sitrep.engine.link.passage.CopyWindow;
import org.sitrep.engine.model.CopyKind;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;

/**
 * Measures how well copies are told from reports of one's own: makes copies of five strengths from the articles of a
 * set, and pairs that share a quotation only, and lets them come as a stream behind the articles themselves. What pairs
 * of the articles themselves are taken for is listed, to be read.
 *
 * <p>Usage: {@code CopyBench PATH...}, each a {@link StorySet}. The pairs that are copies by nature are named in {@code
 * known-copies.tsv}.
 */
public final class CopyBench {
    private static final long SEED = 20_220_214;

    /** Shorter articles are left out: half of one is a sentence or two. */
    private static final int FEWEST_SENTENCES = 6;

    private static final int FEWEST_WORDS = 100;

    private final Pipeline pipeline = new Pipeline(page -> List.of());
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> stories = new LinkedHashMap<>();
    private final Set<Set<String>> known = new HashSet<>();
    private final Map<CopyKind, Integer> wrong = new EnumMap<>(CopyKind.class);

    private CopyBench() throws IOException {
        for (List<String> pair : Rows.of("known-copies.tsv")) {
            known.add(Set.of(pair.get(0), pair.get(1)));
        }
    }

    public static void main(String[] paths) throws IOException {
        CopyBench bench = new CopyBench();
        for (String path : paths) {
            bench.read(StorySet.read(Path.of(path)));
        }
        bench.measure();
    }

    private void read(StorySet set) {
        set.stories()
                .forEach((story, documents) -> documents.forEach(document -> {
                    texts.put(document.id(), document.text());
                    stories.computeIfAbsent(story, name -> new ArrayList<>()).add(document.id());
                }));
    }

    private void measure() throws IOException {
        natural();
        quotations();
        int made = 0;
        Map<CopyKind, Integer> all = new EnumMap<>(CopyKind.class);
        for (CopyMaker.Strength strength : CopyMaker.Strength.values()) {
            CopyMaker maker = new CopyMaker(SEED + strength.name().hashCode());
            Map<CopyKind, Integer> kinds = new EnumMap<>(CopyKind.class);
            CopyIndex index = articles();
            int copies = 0;
            for (Map.Entry<String, String> article : texts.entrySet()) {
                if (!isLongEnough(article.getValue())) {
                    continue;
                }
                copies++;
                String id = strength + " of " + article.getKey();
                CopyKind kind = CopyKind.INDEPENDENT;
                for (CopyPair pair : index.add(skim(id, maker.copy(article.getValue(), strength)))) {
                    if (pair.first().equals(article.getKey())) {
                        kind = pair.kind();
                    } else if (pair.kind().isCopy() && isForeign(pair, article.getKey())) {
                        wrong(pair.kind(), pair.first(), pair.second());
                    }
                }
                kinds.merge(kind, 1, Integer::sum);
                all.merge(kind, 1, Integer::sum);
                if (!kind.isCopy()) {
                    System.out.printf("missed\t%s\t%s%n", strength, article.getKey());
                }
            }
            made += copies;
            figures(strength.toString(), copies, kinds);
        }
        figures("all", made, all);
        rates("near-duplicates", made, all, EnumSet.of(CopyKind.IDENTICAL, CopyKind.NEAR_DUPLICATE));
        rates("all copies", made, all, EnumSet.range(CopyKind.IDENTICAL, CopyKind.PARTIAL_COPY));
    }

    private void rates(String name, int made, Map<CopyKind, Integer> kinds, Set<CopyKind> counted) {
        int found = sum(kinds, counted);
        int mistaken = sum(wrong, counted);
        System.out.printf(
                Locale.ROOT,
                "%s: made=%d found=%d wrong=%d precision=%.4f recall=%.4f%n",
                name,
                made,
                found,
                mistaken,
                found / (double) Math.max(1, found + mistaken),
                found / (double) Math.max(1, made));
    }

    private static int sum(Map<CopyKind, Integer> kinds, Set<CopyKind> counted) {
        return counted.stream().mapToInt(kind -> kinds.getOrDefault(kind, 0)).sum();
    }

    private void wrong(CopyKind kind, String first, String second) {
        wrong.merge(kind, 1, Integer::sum);
        System.out.printf("wrong\t%s\t%s\t%s%n", kind, first, second);
    }

    /** Whether a made copy is paired with an article that is neither its own nor a copy of that by nature. */
    private boolean isForeign(CopyPair pair, String article) {
        return texts.containsKey(pair.first()) && !known.contains(Set.of(pair.first(), article));
    }

    /** The articles themselves, one after the other; those taken for copies that are none. */
    private void natural() {
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        Map<CopyKind, Integer> kinds = new EnumMap<>(CopyKind.class);
        for (Map.Entry<String, String> article : texts.entrySet()) {
            for (CopyPair pair : index.add(skim(article.getKey(), article.getValue()))) {
                Set<String> both = Set.of(pair.first(), pair.second());
                kinds.merge(pair.kind(), 1, Integer::sum);
                boolean isKnown = known.contains(both);
                if (pair.kind().isCopy() && !isKnown) {
                    wrong(pair.kind(), pair.first(), pair.second());
                }
                if (pair.kind() != CopyKind.INDEPENDENT || isKnown) {
                    System.out.printf(
                            Locale.ROOT,
                            "natural\t%s\t%s\t%s\t%.2f\t%.2f\t%s%n",
                            pair.kind(),
                            pair.first(),
                            pair.second(),
                            pair.firstCopied(),
                            pair.secondCopied(),
                            isKnown ? "known" : pair.kind().isCopy() ? "not known" : "");
                }
            }
        }
        long sister = stories.values().stream()
                .mapToLong(story -> story.size() * (story.size() - 1L) / 2)
                .sum();
        System.out.printf("articles=%d pairs_of_one_story=%d %s%n", texts.size(), sister, kinds);
    }

    /** Two articles of one story with the same quotations, up to a third of their sentences. */
    private void quotations() throws IOException {
        CopyMaker maker = new CopyMaker(SEED);
        Map<CopyKind, Integer> kinds = new EnumMap<>(CopyKind.class);
        int made = 0;
        for (List<String> story : stories.values()) {
            for (int at = 1; at < story.size(); at++) {
                String first = texts.get(story.get(at - 1));
                String second = texts.get(story.get(at));
                if (!isLongEnough(first)
                        || !isLongEnough(second)
                        || known.contains(Set.of(story.get(at - 1), story.get(at)))) {
                    continue;
                }
                List<String> quotations = new ArrayList<>();
                int sentences = CopyMaker.sentences(first).size();
                for (int quote = 0; quote < 1 + made % Math.max(1, sentences / 3); quote++) {
                    quotations.add(maker.quotation());
                }
                CopyIndex index = new CopyIndex(CopyWindow.STREAM);
                index.add(skim("first", maker.with(first, quotations)));
                CopyKind kind = index.add(skim("second", maker.with(second, quotations))).stream()
                        .map(CopyPair::kind)
                        .findFirst()
                        .orElse(CopyKind.INDEPENDENT);
                made++;
                kinds.merge(kind, 1, Integer::sum);
                if (kind.isCopy()) {
                    wrong(kind, story.get(at - 1), story.get(at));
                }
            }
        }
        figures("common quotation", made, kinds);
    }

    private CopyIndex articles() {
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        texts.forEach((id, text) -> index.add(skim(id, text)));
        return index;
    }

    private static void figures(String name, int made, Map<CopyKind, Integer> kinds) {
        System.out.printf("%s made=%d %s%n", name, made, kinds);
    }

    private static boolean isLongEnough(String text) {
        return CopyMaker.sentences(text).size() >= FEWEST_SENTENCES && text.split("\\s+", -1).length >= FEWEST_WORDS;
    }

    private ReadDocument skim(String id, String text) {
        return pipeline.skim(Document.of(id, text));
    }
}
