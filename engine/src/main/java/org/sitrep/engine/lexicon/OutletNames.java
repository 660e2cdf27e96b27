package org.sitrep.engine.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows an outlet's name when it sees one: from {@code outlets.tsv}, or by its form. */
public final class OutletNames {
    /** Words on which the names of outlets end. "Report" and the like are left out: too many other things end on them. */
    private static final Set<String> FORMS = Set.of(
            "times",
            "post",
            "news",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "courier",
            "telegraph",
            "journal",
            "observer",
            "mirror",
            "daily",
            "weekly",
            "newspaper",
            "magazine",
            "radio",
            "television",
            "tv",
            "mail",
            "independent",
            "guardian",
            "inquirer",
            "examiner",
            "dispatch",
            "sentinel",
            "globe");

    private final Map<String, String> names = new HashMap<>();

    public OutletNames() {
        for (Map<String, String> row : Table.load("outlets.tsv").rows()) {
            names.put(key(row.get("name")), row.get("name"));
            for (String alias : row.get("aliases").split("\\|", -1)) {
                if (!alias.isBlank()) {
                    names.put(key(alias), row.get("name"));
                }
            }
        }
    }

    /** The usual name, or the name itself where it is not known. */
    public String canonical(String written) {
        String name = trimmed(written);
        return names.getOrDefault(key(name), name);
    }

    /** The outlet that a run of capitalised words ends on, if any: "Monday NPR" is NPR. */
    public Optional<String> outlet(String written) {
        String rest = trimmed(written);
        String[] words = rest.split(" ", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        for (int from = 0; from < words.length; from++) {
            String known = names.get(key(rest));
            if (known != null) {
                return Optional.of(known);
            }
            rest = rest.substring(Math.min(rest.length(), words[from].length() + 1));
        }
        return words.length > 1 && FORMS.contains(last) ? Optional.of(trimmed(written)) : Optional.empty();
    }

    private static String trimmed(String written) {
        String name = written.strip();
        name = name.startsWith("the ") ? name.substring(4) : name;
        while (!name.isEmpty() && ".,:;’'".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        return name.endsWith("’s") || name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
