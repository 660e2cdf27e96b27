package org.sitrep.app.export;

import java.util.Locale;

/** Values as the JSON form of a report writes them. */
final class Lower {
    private Lower() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
