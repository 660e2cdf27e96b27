package org.sitrep.engine.read.figure;

import static java.util.Locale.ROOT;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;

/** The dictionary of what numbers count and measure, and of what makes a number no figure. */
final class UnitWords {
    /** What a word beside a number does. */
    enum Kind {
        /** A unit of measure behind the number. */
        MEASURE,
        /** "cent" behind "per". */
        PER,
        /** A currency's sign before the number. */
        SIGN,
        /** A counted noun whose unit is not its own lemma: "fatalities" counts persons. */
        COUNT,
        /** What befell people: "dead", "killing". */
        CASUALTY,
        /** A count that a verb ties to its number: "the toll rose to 45". */
        TOTAL,
        /** A word that stands for the unit before: "others". */
        OTHER,
        /** A unit of time or an abstract that is not worth counting: no figure. */
        NONE,
        /** A word before a number that makes it a name: "Article 5". */
        LABEL
    }

    private final Map<Kind, Map<String, String>> units = new EnumMap<>(Kind.class);

    UnitWords() {
        for (Map<String, String> row : Table.load("figure-units.tsv").rows()) {
            Map<String, String> forms =
                    units.computeIfAbsent(Kind.valueOf(row.get("kind").toUpperCase(ROOT)), kind -> new HashMap<>());
            for (String form : row.get("forms").split(" ", -1)) {
                forms.put(form, row.get("unit"));
            }
        }
    }

    /** The unit that a form stands for in one role, empty where it has none. */
    Optional<String> unit(Kind kind, String lower) {
        return Optional.ofNullable(units.get(kind).get(lower));
    }

    boolean is(Kind kind, String lower) {
        return units.get(kind).containsKey(lower);
    }
}
