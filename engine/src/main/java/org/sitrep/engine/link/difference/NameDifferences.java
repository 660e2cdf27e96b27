package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.text.EditDistance;

/** Finds names that the reports spell differently though they mean the same place or person: Kiev and Kyiv. */
final class NameDifferences {
    private static final int CITATIONS = 3;
    private static final int SHORTEST = 4;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private record Form(List<Citation> citations, ReadDocument newest) {}

    List<Difference> find(Evidence evidence) {
        Map<String, Map<String, Form>> forms = forms(evidence);
        List<Difference> differences = new ArrayList<>();
        for (Entity entity : evidence.identity().entities()) {
            if (entity.type() == EntityType.PLACE || entity.type() == EntityType.PERSON) {
                List<Map.Entry<String, Form>> spellings = spellings(forms.getOrDefault(entity.id(), Map.of()));
                if (spellings.size() > 1) {
                    differences.add(Sides.difference(
                            Difference.Kind.NAME,
                            entity.name(),
                            spellings.stream()
                                    .map(entry -> new Sides.Dated(
                                            entry.getKey(),
                                            evidence.day(entry.getValue().newest()),
                                            entry.getValue().citations()))
                                    .toList()));
                }
            }
        }
        return differences;
    }

    /** For each person and place every single word by which the documents call it, the last one of a person's name. */
    private static Map<String, Map<String, Form>> forms(Evidence evidence) {
        Map<String, Map<String, Form>> forms = new HashMap<>();
        for (ReadDocument document : evidence.newestFirst()) {
            for (DocumentEntity local : document.entities()) {
                String id = evidence.identity().id(document, local.index());
                evidence.identity()
                        .entity(id)
                        .map(Entity::type)
                        .filter(type -> type == EntityType.PLACE || type == EntityType.PERSON)
                        .ifPresent(type ->
                                add(document, local, type, forms.computeIfAbsent(id, missing -> new TreeMap<>())));
            }
        }
        return forms;
    }

    /** "Tex." and "U.K." are no spellings of a name. */
    private static boolean isShort(String word) {
        return word.indexOf('.') >= 0;
    }

    private static void add(ReadDocument document, DocumentEntity local, EntityType type, Map<String, Form> forms) {
        for (Mention mention : local.mentions()) {
            String word = mention.kind() == Mention.Kind.NAME ? word(document.text(mention.span()), type) : "";
            if (word.length() >= SHORTEST && !isShort(word)) {
                Form form = forms.computeIfAbsent(word, missing -> new Form(new ArrayList<>(), document));
                boolean here = form.citations().stream()
                        .anyMatch(citation -> citation.document().equals(document.id()));
                if (!here && form.citations().size() < CITATIONS) {
                    form.citations().add(document.cite(mention.span()));
                }
            }
        }
    }

    private static String word(String text, EntityType type) {
        String name = POSSESSIVE.matcher(text.strip()).replaceAll("");
        int space = name.lastIndexOf(' ');
        if (space < 0) {
            return cased(name);
        }
        return type == EntityType.PERSON ? cased(name.substring(space + 1)) : "";
    }

    /** "KYIV" before a report is no other spelling than "Kyiv" in it. */
    private static String cased(String word) {
        boolean capitals = !word.isEmpty() && word.equals(word.toUpperCase(ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(ROOT) : word;
    }

    /** The forms that are spellings of the first: as long, with the same first letter and few other letters. */
    private static List<Map.Entry<String, Form>> spellings(Map<String, Form> forms) {
        for (Map.Entry<String, Form> first : forms.entrySet()) {
            Map<String, Map.Entry<String, Form>> alike = new LinkedHashMap<>();
            alike.put(plain(first.getKey()), first);
            for (Map.Entry<String, Form> other : forms.entrySet()) {
                if (isSpelling(plain(first.getKey()), plain(other.getKey()))) {
                    alike.putIfAbsent(plain(other.getKey()), other);
                }
            }
            if (alike.size() > 1) {
                return List.copyOf(alike.values());
            }
        }
        return List.of();
    }

    private static boolean isSpelling(String one, String other) {
        int distance = EditDistance.between(one, other);
        return distance > 0
                && distance <= Math.max(2, one.length() / 3)
                && one.charAt(0) == other.charAt(0)
                && !isInflection(one, other);
    }

    /** "Ukraine" and "Ukrainian", "Russia" and "Russian" are two words, not two spellings. */
    private static boolean isInflection(String one, String other) {
        return endsLikeDemonym(one) != endsLikeDemonym(other) || (one + "s").equals(other) || (other + "s").equals(one);
    }

    private static boolean endsLikeDemonym(String word) {
        return word.endsWith("an")
                || word.endsWith("ans")
                || word.endsWith("ese")
                || word.endsWith("ish")
                || word.endsWith("i");
    }

    private static String plain(String form) {
        return ACCENT.matcher(Normalizer.normalize(form, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(ROOT);
    }
}
