package org.sitrep.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium of the machine: that of SITREP_CHROMIUM, else the first one on the PATH. */
record Chromium(Path program) {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** What a page came to: its document after scripts have run, and what the browser logged. */
    record Look(String document, String log) {}

    static Optional<Chromium> find() {
        Optional<String> named =
                Optional.ofNullable(System.getenv("SITREP_CHROMIUM")).filter(path -> !path.isBlank());
        if (named.isPresent()) {
            return named.map(Path::of).map(Chromium::new);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /** Loads a page without a network, in a profile of its own. */
    Look look(Path page, Path folder, int width) throws IOException, InterruptedException {
        Path document = folder.resolve("document.html");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--log-net-log=" + folder.resolve("net.json"),
                "--enable-logging=stderr",
                "--window-size=" + width + ",800",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(document.toFile())
                .redirectError(log.toFile())
                .start();
        int status = process.waitFor();
        String logged = new String(Files.readAllBytes(log), UTF_8);
        if (status != 0) {
            throw new IOException(program + " ended with " + status + ": " + logged);
        }
        return new Look(Files.readString(document), logged);
    }
}
