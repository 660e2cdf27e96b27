package org.sitrep.app.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Document;

/**
 * How one item of a report came about, as text: what it says, the passages that carry it, the rules that decided, the days
 * of its documents with their reasons, its origins, and the other items that rest on the same passages or name it.
 */
public final class Explanation {
    /** A document carries hundreds of lines; a reader wants the first. */
    private static final int MANY = 40;

    private static final Set<String> ABOUT_SOURCES = Set.of("documents", "origins");

    private final Item item;
    private final Map<String, Item> items = new TreeMap<>();
    private final List<Item> all;
    private final JsonNode corrections;
    private final PassageText passages;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Item item, List<Item> all, JsonNode corrections, List<Document> articles) {
        this.corrections = corrections;
        this.item = item;
        this.all = all;
        this.passages = new PassageText(articles);
        all.forEach(other -> items.putIfAbsent(other.id(), other));
    }

    /**
     * The explanation of an item.
     *
     * @param report the JSON form of a report
     * @param id of an item in any of its lists
     * @param articles for the words around a passage; none are needed
     * @return empty where no item has this id
     */
    public static Optional<String> of(JsonNode report, String id, List<Document> articles) {
        List<Item> all = Item.of(report);
        return all.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(item -> new Explanation(item, all, report.path("corrections"), articles).write());
    }

    private String write() {
        out.append(item.kind()).append(' ').append(item.id()).append('\n');
        if (!item.words().isEmpty()) {
            out.append("  ").append(oneLine(item.words())).append('\n');
        }
        facts();
        section("Carried by", passages.print(item.node().path("citations"), "  "));
        item.node().properties().forEach(field -> {
            if (field.getValue().isArray() && isSteps(field.getValue())) {
                section(heading(field.getKey()), steps(field.getValue()));
            }
        });
        section("Why", reasons(item.node().path("why")));
        section("Decided by the desk", decided());
        section("Days of its documents", days());
        section("Origins", origins());
        section("On the same passages", others(this::isBeside));
        section("Named by", others(other -> other.refersTo(item.id())));
        section("Told from it", item.list().equals("documents") ? others(this::cites) : "");
        return out.toString();
    }

    private void facts() {
        item.node().properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean told =
                    field.getKey().equals("id") || oneLine(value.asText()).equals(oneLine(item.words()));
            String printed = told ? "" : fact(value);
            if (!printed.isEmpty()) {
                out.append("  ")
                        .append(field.getKey())
                        .append(": ")
                        .append(printed)
                        .append('\n');
            }
            if (value.isObject() && !Item.isPassage(value)) {
                out.append(passages.print(value.path("citations"), "    "));
            }
        });
    }

    /** A value on one line: what it is, what ids stand for, the parts of a small object. */
    private String fact(JsonNode value) {
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> {
                if (part.isValueNode() && !part.isNull()) {
                    parts.add(fact(part));
                }
            });
            return String.join(", ", parts);
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> {
                if (part.isTextual()) {
                    parts.add(named(part.asText()));
                }
            });
            return String.join("; ", parts);
        }
        return value.isNull() ? "" : named(oneLine(value.asText()));
    }

    /** An id with what it stands for. */
    private String named(String text) {
        Item named = items.get(text);
        return named == null || named.words().isEmpty() || named.words().equals(text)
                ? text
                : oneLine(named.words()) + " (" + text + ")";
    }

    /** The numbers of a step, each with what it counts; its words need no name. */
    private String step(JsonNode step) {
        List<String> parts = new ArrayList<>();
        step.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull()) {
                parts.add((value.isNumber() ? field.getKey() + " " : "") + fact(value));
            }
        });
        return String.join(", ", parts);
    }

    /** The corrections of the item and of the documents that carry it. */
    private String decided() {
        Set<String> concerned = documents();
        concerned.add(item.id());
        StringBuilder text = new StringBuilder();
        corrections.forEach(correction -> {
            boolean applies = false;
            for (JsonNode id : correction.path("applied")) {
                applies |= concerned.contains(id.asText());
            }
            if (applies) {
                text.append("  line ")
                        .append(correction.path("line").asInt())
                        .append(" of the corrections: ")
                        .append(oneLine(correction.path("text").asText()))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static boolean isSteps(JsonNode array) {
        for (JsonNode part : array) {
            if (part.isObject() && part.has("citations")) {
                return true;
            }
        }
        return false;
    }

    private String steps(JsonNode array) {
        StringBuilder text = new StringBuilder();
        array.forEach(step -> text.append("  ")
                .append(step(step))
                .append('\n')
                .append(passages.print(step.path("citations"), "    ")));
        return text.toString();
    }

    private static String reasons(JsonNode why) {
        StringBuilder text = new StringBuilder();
        if (why.isArray()) {
            why.forEach(reason -> text.append("  ")
                    .append(reason.path("rule").asText())
                    .append(": ")
                    .append(oneLine(reason.path("text").asText()))
                    .append('\n'));
        }
        return text.toString();
    }

    private Set<String> documents() {
        return item.passages().stream()
                .map(passage -> passage.path("document").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String days() {
        StringBuilder text = new StringBuilder();
        for (String id : documents()) {
            Item document = items.get(id);
            if (document != null && document.node().has("published") && !document.equals(item)) {
                JsonNode published = document.node().path("published");
                text.append("  ")
                        .append(id)
                        .append(": ")
                        .append(fact(published))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Those on whom its documents rest as a whole, and those whose words its passages are. */
    private String origins() {
        StringBuilder text = new StringBuilder();
        for (Item origin : all) {
            if (!origin.list().equals("origins") || origin.equals(item)) {
                continue;
            }
            List<String> resting = documents().stream()
                    .filter(id -> items.containsKey(id) && items.get(id).refersTo(origin.id()))
                    .toList();
            boolean quoted = origin.sharesPassage(item);
            if (!resting.isEmpty() || quoted) {
                text.append("  ").append(origin.node().path("kind").asText()).append(' ');
                text.append(named(origin.id()));
                text.append(resting.isEmpty() ? "" : ", behind " + String.join(", ", resting));
                text.append(quoted ? ", whose words a passage holds" : "").append('\n');
                text.append(indented(reasons(origin.node().path("why"))));
            }
        }
        return text.toString();
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private boolean cites(Item other) {
        return !ABOUT_SOURCES.contains(other.list())
                && other.passages().stream()
                        .anyMatch(passage -> passage.path("document").asText().equals(item.id()));
    }

    private boolean isBeside(Item other) {
        return !ABOUT_SOURCES.contains(other.list()) && other.sharesPassage(item) && !other.refersTo(item.id());
    }

    private String others(Predicate<Item> wanted) {
        List<Item> found = all.stream()
                .filter(other -> !other.equals(item) && wanted.test(other))
                .toList();
        StringBuilder text = new StringBuilder();
        found.stream().limit(MANY).forEach(other -> {
            JsonNode kind = other.node().path(other.list().equals("differences") ? "kind" : "status");
            text.append("  ").append(other.kind()).append(' ').append(other.id());
            text.append(kind.isTextual() ? ", " + kind.asText() : "");
            text.append(other.words().isEmpty() ? "" : ": " + oneLine(other.words()))
                    .append('\n');
        });
        if (found.size() > MANY) {
            text.append("  and ").append(found.size() - MANY).append(" more\n");
        }
        return text.toString();
    }

    private void section(String title, String lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append('\n').append(lines);
        }
    }

    private static String heading(String field) {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
