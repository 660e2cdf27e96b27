package org.sitrep.app.command;

import java.nio.file.Path;
import java.util.Locale;

/** The written forms of a report. */
enum Format {
    MD,
    HTML,
    JSON;

    /** The format that is asked for, else that of the file's ending, else Markdown. */
    static Format choose(Format asked, Path output) {
        if (asked != null || output == null) {
            return asked == null ? MD : asked;
        }
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MD;
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        throw new UsageException("the ending of " + output + " tells no format; give --format md, html or json");
    }
}
