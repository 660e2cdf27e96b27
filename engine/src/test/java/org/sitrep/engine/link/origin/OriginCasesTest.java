package org.sitrep.engine.link.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Story;

/** Small stories of origin-cases.txt, each with one line and the number of independent origins behind it. */
class OriginCasesTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    /** A story whose line consists of the marked spans. */
    record Case(String name, int expected, Optional<Origin.Kind> kind, List<Marked> documents) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Marked(Document document, Span line) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(OriginCasesTest.class.getResourceAsStream("origin-cases.txt"))) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("(?m)^=== ", -1))
                    .skip(1)
                    .map(OriginCasesTest::parse);
        }
    }

    private static Case parse(String block) {
        String[] parts = block.split("(?m)^--- ", -1);
        String[] head = parts[0].strip().split(" *\\| *", -1);
        List<Marked> documents = new ArrayList<>();
        for (int part = 1; part < parts.length; part++) {
            int end = parts[part].indexOf('\n');
            String[] about = parts[part].substring(0, end).split(" *\\| *", -1);
            String text = parts[part].substring(end + 1).strip();
            int open = text.indexOf("[[");
            int close = text.indexOf("]]") - 2;
            documents.add(new Marked(
                    new Document(
                            (char) ('a' + part) + "-" + part,
                            text.replace("[[", "").replace("]]", ""),
                            Optional.empty(),
                            Optional.of(about[0]).filter(source -> !source.equals("-")),
                            about.length > 1 ? Optional.of(about[1]) : Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    new Span(open, close)));
        }
        return new Case(
                head[0],
                Integer.parseInt(head[1]),
                head.length > 2 ? Optional.of(Origin.Kind.valueOf(head[2])) : Optional.empty(),
                documents);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsIndependentOrigins(Case story) {
        List<ReadDocument> documents = story.documents().stream()
                .map(marked -> PIPELINE.read(marked.document()))
                .toList();
        Map<ReadDocument, List<Span>> line = new LinkedHashMap<>();
        for (int at = 0; at < documents.size(); at++) {
            line.put(documents.get(at), List.of(story.documents().get(at).line()));
        }
        Origins origins =
                PIPELINE.assemble(new Story("story", documents)).evidence().origins();
        List<String> behind = origins.behind(line);
        assertThat(behind).as(String.valueOf(origins.all())).hasSize(story.expected());
        Origin first = origins.all().stream()
                .filter(origin -> origin.id().equals(behind.get(0)))
                .findFirst()
                .orElseThrow();
        story.kind().ifPresent(kind -> assertThat(first.kind()).isEqualTo(kind));
        assertThat(first.why()).isNotEmpty();
    }
}
