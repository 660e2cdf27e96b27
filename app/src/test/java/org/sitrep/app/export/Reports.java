package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.sitrep.app.CommandRun;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;

/** Reports to export: those on the samples, and one that is written to do harm. */
final class Reports {
    private Reports() {}

    static List<Report> all() throws IOException {
        return List.of(sample("kyiv-2022"), sample("earthquake"), hostile());
    }

    static Report hostile() throws IOException {
        try (InputStream in = Reports.class.getResourceAsStream("hostile.json")) {
            return JsonReport.read(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static Report sample(String name) throws IOException {
        return JsonReport.read(
                Files.readString(CommandRun.root().resolve("app/src/test/resources/golden/" + name + ".json")));
    }
}
