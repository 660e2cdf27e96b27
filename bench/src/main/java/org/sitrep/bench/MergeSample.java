package org.sitrep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.link.identity.DocumentName;
import org.sitrep.engine.link.identity.EntityLinker;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.identity.Join;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/**
 * Shows a person which entities of two documents were taken for one, and why, so that wrong merges are found by
 * reading: a sample of different pairs of names, drawn by a hash, with the words around both. The last line counts how
 * many mentions of persons by a bare surname were joined to a person whom a document of the story names in full.
 *
 * <p>Usage: {@code MergeSample SIZE SALT PATH...}, each path a {@link StorySet}; another salt draws another sample.
 * People who are named by what they are ("protesters") are left out: such an entity is a description and nobody's name.
 */
public final class MergeSample {
    private static final int CONTEXT = 90;

    private final Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
    private final String salt;
    private final Map<String, String> merges = new TreeMap<>();
    private final Map<String, Integer> apart = new TreeMap<>();
    private int surnames;
    private int joined;

    private MergeSample(String salt) {
        this.salt = salt;
    }

    public static void main(String[] arguments) throws IOException {
        MergeSample sample = new MergeSample(arguments[1]);
        for (String path : List.of(arguments).subList(2, arguments.length)) {
            StorySet set = StorySet.read(Path.of(path));
            set.stories().forEach(sample::look);
        }
        sample.print(Integer.parseInt(arguments[0]));
    }

    private void look(String story, List<Document> documents) {
        List<ReadDocument> read = documents.stream().map(pipeline::read).toList();
        Identity identity = new EntityLinker().link(read);
        Map<String, ReadDocument> byId = new LinkedHashMap<>();
        read.forEach(document -> byId.put(document.id(), document));
        for (Join join : identity.joins()) {
            if (join.one().entity().type() != EntityType.GROUP
                    && !join.one().document().equals(join.other().document())) {
                String names = story + "\t" + join.why().text() + "\t"
                        + join.one().entity().type();
                merges.putIfAbsent(draw(names), text(story, join, byId));
            }
        }
        count(read, identity);
    }

    private String draw(String names) {
        CRC32 hash = new CRC32();
        hash.update((salt + "\t" + names).getBytes(UTF_8));
        return String.format(Locale.ROOT, "%08x %s", hash.getValue(), names);
    }

    private static String text(String story, Join join, Map<String, ReadDocument> documents) {
        String head = story + " | " + join.one().entity().type() + " | "
                + join.rule().id() + " | " + join.why().text();
        return head + "\n    " + side(join.one(), documents) + "\n    " + side(join.other(), documents);
    }

    private static String side(DocumentName name, Map<String, ReadDocument> documents) {
        DocumentEntity entity = name.entity();
        ReadDocument document = documents.get(name.document());
        Mention mention = entity.mentions().stream()
                .filter(one -> one.kind() == Mention.Kind.NAME)
                .findFirst()
                .orElse(entity.mentions().get(0));
        String text = document.document().text();
        Span span = mention.span();
        String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        String context = (before + "[" + span.of(text) + "]" + after).replaceAll("\\s+", " ");
        String known = entity.role().map(role -> ", " + role).orElse("")
                + entity.country().map(code -> ", " + code).orElse("")
                + entity.place()
                        .map(place -> ", " + place.name() + " " + place.geonames())
                        .orElse("");
        return entity.name() + known + " in " + name.document() + ": " + context;
    }

    /** Counts the mentions by a surname that some document of the story gives in full. */
    private void count(List<ReadDocument> documents, Identity identity) {
        Map<String, Set<String>> bearers = new TreeMap<>();
        List<DocumentName> persons = new ArrayList<>();
        for (ReadDocument document : documents) {
            document.entities().stream()
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .forEach(entity -> persons.add(new DocumentName(document.id(), entity)));
        }
        Map<String, String> idOf = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            document.entities()
                    .forEach(entity ->
                            idOf.put(document.id() + " " + entity.index(), identity.id(document, entity.index())));
        }
        for (DocumentName person : persons) {
            PersonName name = PersonName.of(person.entity().name());
            if (name.isFull()) {
                bearers.computeIfAbsent(name.surname(), surname -> new TreeSet<>())
                        .add(idOf.get(person.document() + " " + person.entity().index()));
            }
        }
        Map<String, ReadDocument> byId =
                documents.stream().collect(Collectors.toMap(ReadDocument::id, document -> document));
        for (DocumentName person : persons) {
            String id = idOf.get(person.document() + " " + person.entity().index());
            for (Mention mention : person.entity().mentions()) {
                String word = NameKey.of(byId.get(person.document()).text(mention.span()));
                if (mention.kind() == Mention.Kind.NAME && bearers.containsKey(word)) {
                    surnames++;
                    if (bearers.get(word).contains(id)) {
                        joined++;
                    } else {
                        apart.merge(word + " in " + person.document(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private void print(int size) {
        List<String> texts = List.copyOf(merges.values());
        for (int at = 0; at < Math.min(size, texts.size()); at++) {
            System.out.println((at + 1) + ". " + texts.get(at));
        }
        apart.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> System.out.println("apart " + entry.getValue() + " " + entry.getKey()));
        System.out.printf(
                Locale.ROOT,
                "merges=%d surnames=%d joined=%d share=%.3f%n",
                texts.size(),
                surnames,
                joined,
                joined / (double) Math.max(1, surnames));
    }
}
