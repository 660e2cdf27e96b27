package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.Demonyms;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;

/**
 * Refuses a line whose names, numbers and quotations do not stand in its citations.
 *
 * <p>A name is a word with a capital letter. It stands there where the word does, in any case, or where another name of
 * the same entity does, or what the people of a country are called: "Kyiv" is carried by a passage with "Kiev", "China" by
 * one with "Chinese". A number is carried by the same number however it is grouped. A quotation is carried by a citation
 * that holds its words in order.
 */
public final class CitationChecker {
    /** By each word of a name all names of those who are called so, ready to be looked for. */
    private final Map<String, Set<String>> namesByWord = new HashMap<>();

    /** A checker that knows which names are one. */
    public CitationChecker(List<Entity> entities) {
        for (Entity entity : entities) {
            List<List<String>> names = names(entity);
            List<String> padded = names.stream()
                    .map(words -> " " + String.join(" ", words) + " ")
                    .toList();
            names.forEach(words -> words.forEach(word -> namesByWord
                    .computeIfAbsent(word, key -> new LinkedHashSet<>())
                    .addAll(padded)));
        }
    }

    /** What the citations do not carry, in the order of the line; empty where they carry all. */
    public List<String> unsupported(Claim claim) {
        return unsupported(List.of(claim));
    }

    /** What the citations of some claims do not carry, in the order of the claims, each once. */
    List<String> unsupported(List<Claim> claims) {
        Set<String> missing = new LinkedHashSet<>();
        List<Citation> cited = List.of();
        String evidence = "";
        for (Claim claim : claims) {
            // Most claims of an item have the same citations.
            if (!claim.citations().equals(cited)) {
                cited = claim.citations();
                evidence = evidence(cited);
            }
            check(claim.words(), evidence, missing);
        }
        return List.copyOf(missing);
    }

    /** The words of citations, in which what a line says is looked for. */
    static String evidence(List<Citation> citations) {
        return citations.stream().map(citation -> Words.padded(citation.text())).collect(Collectors.joining("|"));
    }

    /** Whether the words of citations carry those of a line. */
    boolean carries(String evidence, String words) {
        Set<String> missing = new LinkedHashSet<>();
        check(words, evidence, missing);
        return missing.isEmpty();
    }

    private void check(String words, String evidence, Set<String> missing) {
        for (String word : Words.cased(words)) {
            boolean number = has(word, Character::isDigit);
            boolean name = has(word, Character::isUpperCase);
            if (!number && !name) {
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            if (!evidence.contains(" " + lower + " ") && (number || !alias(lower, evidence))) {
                missing.add(word);
            }
        }
        for (String quotation : quotations(words)) {
            if (!evidence.contains(Words.padded(quotation))) {
                missing.add(quotation);
            }
        }
    }

    private static boolean has(String word, IntPredicate kind) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (kind.test(word.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean alias(String word, String evidence) {
        return namesByWord.getOrDefault(word, Set.of()).stream().anyMatch(evidence::contains);
    }

    /** The words of each name, and of what the people of a country are called. */
    private static List<List<String>> names(Entity entity) {
        Stream<String> people = entity.type() == EntityType.PLACE ? Demonyms.of(entity.name()).stream() : Stream.of();
        return Stream.of(entity.aliases().stream(), Stream.of(entity.name()), people)
                .flatMap(Function.identity())
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The stretches between double quotation marks, without the marks; an open one runs to the end. */
    private static List<String> quotations(String words) {
        List<String> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < words.length(); at++) {
            char mark = words.charAt(at);
            if (mark == '“' || mark == '”' || mark == '"') {
                if (open >= 0) {
                    found.add(words.substring(open, at));
                }
                // An opening mark inside a quotation begins its next paragraph.
                open = mark == '“' || (mark == '"' && open < 0) ? at + 1 : -1;
            }
        }
        if (open >= 0) {
            found.add(words.substring(open));
        }
        found.removeIf(quotation -> Words.of(quotation).isEmpty());
        return found;
    }
}
