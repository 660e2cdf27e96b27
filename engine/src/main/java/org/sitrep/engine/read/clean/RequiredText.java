package org.sitrep.engine.read.clean;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of which a text must hold one at least, or a pattern finds nothing in it. They are worked out from the pattern, so
 * that most patterns need not be tried on most texts.
 *
 * <p>Case is ignored, so a text may pass that the pattern refuses, never the other way round. Of syntax that the rules do
 * not use nothing is said, and then every text may match. The idea is that of the prefilters of RE2, and of Cox, Regular
 * Expression Matching with a Trigram Index (2012).
 */
final class RequiredText {
    /** So many spellings of one stretch are followed up. */
    private static final int MOST_SPELLINGS = 64;

    private static final int UNREAD_FLAGS = Pattern.COMMENTS | Pattern.LITERAL | Pattern.UNICODE_CASE;

    /**
     * What a part of a pattern asks for.
     *
     * @param exact all that it can match, null where that is not known
     * @param required one of these is in all that it matches, null where that is not known
     */
    private record Need(Set<String> exact, Set<String> required) {
        static final Need NOTHING = new Need(Set.of(""), null);
        static final Need ANY = new Need(null, null);

        Set<String> best() {
            return better(required, exact);
        }
    }

    private final String pattern;
    private int at;

    private RequiredText(String pattern) {
        this.pattern = pattern;
    }

    /** The words, {@link #folded}; empty where the pattern may match without any of them. */
    static Optional<Set<String>> of(Pattern pattern) {
        if ((pattern.flags() & UNREAD_FLAGS) != 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                            new RequiredText(pattern.pattern()).alternatives().best())
                    .map(RequiredText::withoutLonger);
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** A text in which the words are to be looked up: in lower case, letter by letter. */
    static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int letter = 0; letter < letters.length; letter++) {
            letters[letter] = Character.toLowerCase(letters[letter]);
        }
        return new String(letters);
    }

    /** Whether a pattern that requires one of these words may find something in a folded text. */
    static boolean mayMatch(Optional<Set<String>> required, String folded) {
        return required.isEmpty() || required.get().stream().anyMatch(folded::contains);
    }

    private Need alternatives() {
        Need all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            Need other = sequence();
            all = new Need(union(all.exact, other.exact), union(all.best(), other.best()));
        }
        return all;
    }

    private Need sequence() {
        Set<String> run = Set.of("");
        Set<String> required = null;
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Need next = quantified(atom());
            Set<String> longer = product(run, next.exact);
            if (longer == null) {
                whole = false;
                required = better(better(required, run), next.required);
                run = next.exact == null ? Set.of("") : next.exact;
            } else {
                run = longer;
            }
        }
        return whole ? new Need(run, null) : new Need(null, better(required, run));
    }

    private Need atom() {
        char here = pattern.charAt(at++);
        return switch (here) {
            case '(' -> group();
            case '[' -> letters();
            case '\\' -> escaped();
            case '.' -> Need.ANY;
            case '^', '$' -> Need.NOTHING;
            default -> literal(here);
        };
    }

    private static Need literal(char letter) {
        return new Need(Set.of(String.valueOf(Character.toLowerCase(letter))), null);
    }

    private Need group() {
        if (!pattern.startsWith("?", at) || takes(List.of("?:", "?i:", "?-i:", "?>"))) {
            return inside();
        }
        if (takes(List.of("?=", "?!", "?<=", "?<!"))) {
            inside();
            return Need.NOTHING;
        }
        if (takes(List.of("?i)", "?m)", "?im)"))) {
            return Need.NOTHING;
        }
        if (!takes(List.of("?<"))) {
            throw new UnsupportedOperationException(pattern.substring(at));
        }
        at = pattern.indexOf('>', at) + 1;
        return inside();
    }

    private Need inside() {
        Need inside = alternatives();
        at++;
        return inside;
    }

    private boolean takes(List<String> openings) {
        for (String opening : openings) {
            if (pattern.startsWith(opening, at)) {
                at += opening.length();
                return true;
            }
        }
        return false;
    }

    /** A class of letters: the letters where they are listed, anything where they are told by ranges or kinds. */
    private Need letters() {
        Set<String> listed = new TreeSet<>();
        boolean isList = pattern.charAt(at) != '^';
        int start = at;
        int depth = 1;
        while (depth > 0) {
            char here = pattern.charAt(at++);
            if (here == '\\') {
                char letter = pattern.charAt(at++);
                isList &= !Character.isLetterOrDigit(letter);
                listed.add(String.valueOf(letter));
            } else if (here == '[' || here == ']') {
                depth += here == '[' ? 1 : -1;
                isList &= here == ']';
            } else {
                boolean isRange = here == '-' && at - 1 > start && pattern.charAt(at) != ']';
                isList &= !isRange && here != '&';
                listed.add(String.valueOf(Character.toLowerCase(here)));
            }
        }
        return isList && listed.size() <= MOST_SPELLINGS ? new Need(listed, null) : Need.ANY;
    }

    private Need escaped() {
        char kind = pattern.charAt(at++);
        if (!Character.isLetterOrDigit(kind)) {
            return literal(kind);
        }
        return switch (kind) {
            case 'b', 'B', 'A', 'z', 'Z' -> Need.NOTHING;
            case 'd', 'D', 's', 'S', 'w', 'W' -> Need.ANY;
            case 'n' -> literal('\n');
            case 't' -> literal('\t');
            case 'p', 'P' -> {
                at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
                yield Need.ANY;
            }
            default -> throw new UnsupportedOperationException("\\" + kind);
        };
    }

    private Need quantified(Need atom) {
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return atom;
        }
        char kind = pattern.charAt(at++);
        boolean mayLack = kind == '?' || kind == '*';
        if (kind == '{') {
            mayLack = pattern.startsWith("0,", at);
            at = pattern.indexOf('}', at) + 1;
        }
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        if (kind == '?') {
            return new Need(union(atom.exact, Set.of("")), null);
        }
        return mayLack ? Need.ANY : new Need(null, atom.best());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one == null || other == null) {
            return null;
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> product(Set<String> starts, Set<String> ends) {
        if (ends == null || starts.size() * ends.size() > MOST_SPELLINGS) {
            return null;
        }
        Set<String> joined = new TreeSet<>();
        starts.forEach(start -> ends.forEach(end -> joined.add(start + end)));
        return joined;
    }

    /** Of two sets that are both required the one whose shortest word is longer; null where neither says anything. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty() && !words.contains(""))
                .max(Comparator.comparingInt(RequiredText::shortest)
                        .thenComparing(Comparator.comparingInt((Set<String> words) -> words.size())
                                .reversed()))
                .orElse(null);
    }

    /** A text that holds a word holds what is in the word. */
    private static Set<String> withoutLonger(Set<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(part -> !part.equals(word) && word.contains(part)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
