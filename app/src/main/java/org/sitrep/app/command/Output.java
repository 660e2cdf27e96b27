package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a report goes, and in which form. */
final class Output {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "md, html or json; csv (events) or statements (CSV too),",
                "plover, geojson, timelinejs, ics, annotations or edxl."
            })
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; its ending tells the format.")
    private Path file;

    /**
     * The form that is asked for, else that of the file's ending.
     *
     * @param otherwise where neither is given
     */
    Format format(Format otherwise) {
        return Format.choose(format, file, otherwise);
    }

    /** Writes to the file, else to standard output. */
    void write(Session session, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (file == null) {
            session.out().write(bytes);
            session.out().flush();
        } else {
            Files.write(file, bytes);
        }
    }
}
