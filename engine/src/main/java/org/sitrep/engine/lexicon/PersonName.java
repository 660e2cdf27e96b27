package org.sitrep.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in the parts that tell persons apart, as name keys.
 *
 * @param given all before the surname, initials included, particles ("al", "von") left out
 * @param surname the last part
 * @param suffix what tells son from father: "jr", "sr", "iii"
 */
public record PersonName(List<String> given, String surname, Optional<String> suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "bint", "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos",
            "du", "la", "le", "ben", "abu", "ter");

    /** Particles that are first names as well: Al Gore, Ben Carson. */
    private static final Set<String> FIRST_NAMES = Set.of("al", "ben", "abu", "den");

    /** The Arabic article before a surname, in the forms that it takes before other letters. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:al|el|ul|ad|as|ash|ar|at|an)[-\u2013](?=\\p{L}{3})", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    public PersonName {
        given = List.copyOf(given);
    }

    /** The parts of a name as written, without titles. */
    public static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : SPACE.split(name.strip(), -1)) {
            String whole = ARTICLE.matcher(initials(word)).replaceFirst("").replace("-", "");
            parts.addAll(List.of(NameKey.of(whole).split(" ", -1)));
        }
        parts.removeIf(String::isEmpty);
        Optional<String> suffix = Optional.empty();
        while (parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1))) {
            suffix = Optional.of(parts.remove(parts.size() - 1));
        }
        if (parts.isEmpty()) {
            return new PersonName(List.of(), "", suffix);
        }
        String surname = parts.remove(parts.size() - 1);
        boolean called = !parts.isEmpty()
                && FIRST_NAMES.contains(parts.get(0))
                && Character.isUpperCase(name.strip().codePointAt(0));
        List<String> given = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            if (!PARTICLES.contains(parts.get(at)) || (called && at == 0)) {
                given.add(parts.get(at));
            }
        }
        return new PersonName(given, surname, suffix);
    }

    /** "J.K." is two initials, "al-Assad" two words, "Jean-Yves" one. */
    private static String initials(String word) {
        return INITIALS.matcher(word).matches() ? word.replace(".", " ") : word;
    }

    /** The first name or its initial, empty where only a surname is known. */
    public Optional<String> first() {
        return given.stream().findFirst();
    }

    /** Whether a first name, and not only an initial, is known. */
    public boolean isFull() {
        return given.stream().anyMatch(part -> part.length() > 1);
    }

    /** Whether only a surname is known. */
    public boolean isBare() {
        return given.isEmpty();
    }

    /** What stands between first name and surname. */
    public List<String> middle() {
        return given.isEmpty() ? List.of() : given.subList(1, given.size());
    }

    /** Whether one names a son or a father by "Jr." or "Sr.", and the other does not do so as well. */
    public boolean isOtherGeneration(PersonName other) {
        return !generation().equals(other.generation());
    }

    private Optional<String> generation() {
        return suffix.filter(word -> word.equals("jr") || word.equals("sr"));
    }
}
