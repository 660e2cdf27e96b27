package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.NameKey;

/**
 * A person's name in the parts that tell persons apart.
 *
 * @param first the first name or its initial, empty where only a surname is known
 * @param surname the last part, in one spelling of what transliterations vary
 */
record PersonName(Optional<String> first, String surname) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final List<String> ENDINGS = List.of("iy", "yy", "ij", "yi", "ii", "i", "j");

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>(List.of(NameKey.of(name).split(" ", -1)));
        while (parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        String surname = plain(parts.get(parts.size() - 1));
        return new PersonName(parts.size() > 1 ? Optional.of(plain(parts.get(0))) : Optional.empty(), surname);
    }

    /** Zelenskyy, Zelenskiy and Zelensky; Sergei and Sergey; Dmitri and Dmitry. */
    private static String plain(String part) {
        for (String ending : ENDINGS) {
            if (part.length() > ending.length() + 2 && part.endsWith(ending)) {
                return part.substring(0, part.length() - ending.length()) + "y";
            }
        }
        return part;
    }

    boolean isFull() {
        return first.isPresent();
    }

    /** Whether two full names may be one person's: equal first names, or an initial that fits. */
    boolean agrees(PersonName other) {
        if (!surname.equals(other.surname) || first.isEmpty() || other.first.isEmpty()) {
            return false;
        }
        String mine = first.get();
        String its = other.first.get();
        boolean initial = mine.length() == 1 || its.length() == 1;
        return mine.equals(its) || (initial && mine.charAt(0) == its.charAt(0)) || Nicknames.areOne(mine, its);
    }
}
