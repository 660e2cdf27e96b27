package org.sitrep.engine.report.outline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.TimeExpression;

/** The fixed words of status and attribution. */
final class Phrases {
    private static final Map<String, String> IRREGULAR =
            Map.of("child", "children", "man", "men", "woman", "women", "person", "people");

    /** Words that end like "gunman" and are no men. */
    private static final Set<String> NO_MEN =
            Set.of("human", "german", "roman", "norman", "ottoman", "talisman", "shaman", "caiman");

    private Phrases() {}

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String past(Act act) {
        return switch (act) {
            case SAY -> "said";
            case CLAIM -> "claimed";
            case CONFIRM -> "confirmed";
            case DENY -> "denied";
            case WARN -> "warned";
            case URGE -> "urged";
            case PROMISE -> "promised";
            case ESTIMATE -> "estimated";
        };
    }

    /** What a desk calls the rows of an aspect. */
    static String heading(Aspect aspect) {
        return switch (aspect) {
            case MISSION -> "Missions";
            case ADVISORY -> "Advice to citizens";
            case EVACUATION -> "Evacuations";
            case DEPLOYMENT -> "Deployments";
            case SANCTIONS -> "Sanctions";
            case TALKS -> "Talks";
            case BORDER -> "Borders and airspace";
            case RESTRICTION -> "Curfews and emergencies";
        };
    }

    static String of(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case MIN -> "at least ";
            case MAX -> "at most ";
            case ABOUT -> "about ";
        };
    }

    /** "Killed" for "killed". */
    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** How a day bounds a deed, in front of the day. */
    static String before(Optional<TimeExpression.Bound> bound) {
        return bound.map(side -> switch (side) {
                    case AT -> "";
                    case BEFORE -> "by ";
                    case AFTER -> "from ";
                    case UNTIL -> "until ";
                })
                .orElse("");
    }

    /** How the day of a heading bounds a deed under it. */
    static String under(Optional<TimeExpression.Bound> bound) {
        return bound.map(side -> switch (side) {
                    case AT -> "";
                    case BEFORE -> ", on that day or before";
                    case AFTER -> ", on that day or after";
                    case UNTIL -> ", until that day";
                })
                .orElse("");
    }

    /** "stories" for "story", "documents" for "document". */
    static String plural(String noun) {
        int start = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(start);
        String irregular = IRREGULAR.get(last);
        if (irregular != null) {
            return noun.substring(0, start) + irregular;
        }
        if (last.endsWith("man") && !NO_MEN.contains(last.toLowerCase(Locale.ROOT))) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
