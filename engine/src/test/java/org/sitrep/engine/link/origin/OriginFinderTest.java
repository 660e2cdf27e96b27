package org.sitrep.engine.link.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Skimmed;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

class OriginFinderTest {
    private static final String NEWS =
            "Rebels from the north took the airport of the capital on Monday after two days of "
                    + "fighting, and the army fled over the river to the east.";
    private static final String QUOTE = "“We will not leave the northern valley before the first snow,” she said.";

    @Test
    void ownReportsOfTwoOutletsAreTwo() {
        assertThat(count("The airport fell on Monday, our reporter saw.", "Nobody holds the airport now, says ours."))
                .isEqualTo(2);
    }

    @Test
    void dispatchesOfOneAgencyAreOne() {
        assertThat(count("OSLO (AP) - The airport fell on Monday.", "LIMA (AP) - Nobody holds the airport now."))
                .isEqualTo(1);
    }

    @Test
    void copyCountsWithItsOriginal() {
        assertThat(count(NEWS, "It is said: " + NEWS)).isEqualTo(1);
    }

    @Test
    void commonQuotationIsOne() {
        assertThat(count("The minister is firm. " + QUOTE, "Nothing has changed, it seems. " + QUOTE))
                .isEqualTo(1);
    }

    @Test
    void noSpanHasNoOrigin() {
        assertThat(find(NEWS).count(Map.of())).isZero();
    }

    @Test
    void citedAgencyIsAnOriginAndNoFurnitureIsCited() {
        Origins origins = find(
                "The airport fell, according to AP News.",
                "The airport fell.\n\nJane Roe and the Associated Press contributed to this report.");
        assertThat(origins.all()).anySatisfy(origin -> {
            assertThat(origin.kind()).isEqualTo(Origin.Kind.AGENCY);
            assertThat(origin.name()).isEqualTo("Associated Press");
            assertThat(origin.documents()).containsExactly("d0", "d1");
            assertThat(origin.citations())
                    .singleElement()
                    .satisfies(citation -> assertThat(citation.text()).isEqualTo("according to AP News"));
        });
    }

    private static int count(String... texts) {
        List<ReadDocument> documents = documents(texts);
        Map<ReadDocument, List<Span>> spans = new LinkedHashMap<>();
        documents.forEach(document -> spans.put(
                document, List.of(new Span(0, document.document().text().length()))));
        return find(texts).count(spans);
    }

    private static Origins find(String... texts) {
        List<ReadDocument> documents = documents(texts);
        return new OriginFinder()
                .find(documents, new PassageFinder().pairs(documents), new Identity(List.of(), Map.of(), List.of()));
    }

    private static List<ReadDocument> documents(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(index -> Skimmed.of("d" + index, texts[index]))
                .toList();
    }
}
