package org.sitrep.app.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An item of a report in its JSON form.
 *
 * @param list the list that it stands in: "events"
 * @param node the item
 */
record Item(String list, JsonNode node) {
    private static final Map<String, String> KINDS = Map.of(
            "documents", "document",
            "stories", "story",
            "events", "event",
            "statements", "statement",
            "figures", "figure",
            "posture", "posture row",
            "tripwires", "tripwire",
            "differences", "difference",
            "entities", "entity",
            "origins", "origin");

    /** The fields that hold an item's own words, of which an item has one first of all. */
    static final List<String> WORDS = List.of("headline", "text", "subject", "about", "what", "name", "title");

    /** Every item with an id, in the order of the report. */
    static List<Item> of(JsonNode report) {
        List<Item> items = new ArrayList<>();
        report.properties().forEach(list -> {
            if (list.getValue().isArray()) {
                list.getValue().forEach(node -> {
                    if (node.path("id").isTextual()) {
                        items.add(new Item(list.getKey(), node));
                    }
                });
            }
        });
        return items;
    }

    String id() {
        return node.path("id").asText();
    }

    String kind() {
        return KINDS.getOrDefault(list, list);
    }

    /** Its own words, empty where it has none. */
    String words() {
        return WORDS.stream()
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    /** Every passage in it, at whatever depth, each once. */
    List<JsonNode> passages() {
        List<JsonNode> passages = new ArrayList<>();
        collect(node, passages);
        return passages.stream().distinct().toList();
    }

    private static void collect(JsonNode node, List<JsonNode> passages) {
        if (isPassage(node)) {
            passages.add(node);
        } else {
            node.forEach(child -> collect(child, passages));
        }
    }

    /** Whether a value is a citation. */
    static boolean isPassage(JsonNode node) {
        return node.path("document").isTextual()
                && node.path("start").isInt()
                && node.path("end").isInt()
                && node.path("text").isTextual();
    }

    /** Whether it names another item by its id, other than as the document of a passage. */
    boolean refersTo(String id) {
        return refers(node, id) && !id().equals(id);
    }

    private static boolean refers(JsonNode node, String id) {
        if (isPassage(node)) {
            return false;
        }
        if (node.isTextual()) {
            return node.asText().equals(id);
        }
        for (JsonNode child : node) {
            if (refers(child, id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a passage of one overlaps a passage of the other. */
    boolean sharesPassage(Item other) {
        List<JsonNode> theirs = other.passages();
        return passages().stream().anyMatch(own -> theirs.stream().anyMatch(their -> overlap(own, their)));
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.path("document").equals(other.path("document"))
                && one.path("start").asInt() < other.path("end").asInt()
                && other.path("start").asInt() < one.path("end").asInt();
    }
}
