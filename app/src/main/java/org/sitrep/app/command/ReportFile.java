package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;

/** Reads a report in JSON that a command is given. */
final class ReportFile {
    private ReportFile() {}

    /**
     * Reads it.
     *
     * @throws UsageException if there is none
     */
    static Report read(String file) {
        try {
            return JsonReport.read(new String(Files.readAllBytes(Path.of(file)), UTF_8));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("cannot read " + file);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + " is no report: " + e.getMessage());
        }
    }
}
