package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.Samples;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;

/** Articles that come later leave the ids of the lines that they do not touch as they were. */
class LastingIdsTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    @ParameterizedTest
    @ValueSource(strings = {"kyiv-2022", "earthquake"})
    void unchangedLinesKeepTheirIds(String sample) {
        List<ReadDocument> documents =
                Samples.story(sample).stream().map(PIPELINE::read).toList();
        Report whole = report(documents);
        Map<String, String> ids = ids(whole);
        for (int first = 1; first < documents.size(); first++) {
            Report earlier = report(documents.subList(0, first));
            Map<String, String> kept = new TreeMap<>(ids(earlier));
            kept.keySet().retainAll(ids.keySet());

            assertThat(kept)
                    .as("of the first %s", first)
                    .isNotEmpty()
                    .allSatisfy((line, id) -> assertThat(ids.get(line)).isEqualTo(id));
            assertThat(ReportDiff.between(earlier, whole).changes())
                    .filteredOn(change -> change.kind() == ReportDiff.Kind.NEW)
                    .noneSatisfy(change -> assertThat(DiffItem.of(earlier).values())
                            .anySatisfy(item -> assertThat(item.citations()).containsAll(change.citations())));
        }
    }

    /** The events that tell the same deed by the same articles and one more keep their ids too, day by day. */
    @ParameterizedTest
    @ValueSource(strings = {"kyiv-2022", "earthquake"})
    void mostLinesThatGainAnArticleKeepTheirIds(String sample) {
        List<ReadDocument> documents = new ArrayList<>(new Story(
                        "s", Samples.story(sample).stream().map(PIPELINE::read).toList())
                .documents());
        Report whole = report(documents);
        int lost = 0;
        int all = 0;
        for (int first = 1; first < documents.size(); first++) {
            Map<String, DiffItem> earlier = DiffItem.of(report(documents.subList(0, first)));
            all += earlier.size();
            lost += (int) earlier.keySet().stream()
                    .filter(id -> !DiffItem.of(whole).containsKey(id))
                    .count();
        }
        assertThat((double) lost / all).isLessThan(0.02);
    }

    private static Report report(List<ReadDocument> documents) {
        return PIPELINE.report(List.of(PIPELINE.assemble(new Story("s", documents))));
    }

    /** Ids by everything else that a line holds. */
    private static Map<String, String> ids(Report report) {
        Map<String, String> ids = new TreeMap<>(Comparator.naturalOrder());
        Stream.of(report.events(), report.statements(), report.figures(), report.posture(), report.differences())
                .flatMap(List::stream)
                .forEach(item -> {
                    String id = item.toString().replaceFirst("^\\w+\\[id=([^,]+),.*", "$1");
                    ids.put(item.toString().replace(id, "ID"), id);
                });
        return ids;
    }
}
