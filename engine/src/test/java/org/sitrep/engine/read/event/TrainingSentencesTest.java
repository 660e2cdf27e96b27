package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;

class TrainingSentencesTest {
    private static final Pattern MARK = Pattern.compile("\\[([ART]):[^\\[\\]]+]");

    static Stream<Path> files() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("training")) ? here : here.getParent();
        try (Stream<Path> files = Files.list(root.resolve("training/events"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsMarkedAsTheReadmeSays(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".tsv", "");
        boolean none = name.equals("none");
        assertThat(none || isType(name)).isTrue();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(4);
            assertThat(cells[2]).as(line).isEqualTo(none ? "none" : "event");
            if (!none) {
                assertThat(Stream.of(Status.values())
                                .map(status -> status.name().toLowerCase(Locale.ROOT)))
                        .as(line)
                        .contains(cells[1]);
            }
            List<String> marks = new ArrayList<>();
            Matcher matcher = MARK.matcher(cells[3]);
            while (matcher.find()) {
                marks.add(matcher.group(1));
            }
            assertThat(marks).as(line).doesNotHaveDuplicates().contains("T");
            assertThat(MARK.matcher(cells[3]).replaceAll("")).as(line).doesNotContain("[", "]");
            assertThat(seen.add(cells[3])).as(line).isTrue();
        }
    }

    private static boolean isType(String name) {
        return Stream.of(EventType.values()).anyMatch(type -> type.name().equalsIgnoreCase(name));
    }
}
