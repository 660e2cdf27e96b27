package org.sitrep.engine.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Focus;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.ReadDocument;

class FocusReaderTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flood in Lima. The river rose in Lima all night. Help came from Chile. | PE | Lima",
                "GENEVA - A fire broke out in Nairobi on Monday. Crews from all over Kenya came to Nairobi. | KE | Nairobi",
                "Danish and Norwegian ships met off Bergen. The ships left Bergen at noon. | NO | Bergen",
            })
    void documentIsAboutWhatItNamesMost(String text, String countries, String places) {
        Focus focus = FocusReader.of(read("a", text));

        assertThat(focus.countries()).containsExactly(countries.split(" ", -1));
        assertThat(focus.places()).extracting(Place::name).containsExactly(places.split(" ", -1));
    }

    @Test
    void documentWithoutPlacesHasNone() {
        assertThat(FocusReader.of(read("a", "Nobody came."))).isEqualTo(new Focus(List.of(), List.of()));
    }

    @Test
    void storyIsAboutWhatMostOfItsDocumentsAreAbout() {
        Focus focus = FocusReader.of(List.of(
                read("a", "Troops left Kabul. Kabul is quiet."),
                read("b", "A bomb went off in Kabul."),
                read("c", "Italy sent doctors to Kabul.")));

        assertThat(focus.countries()).containsExactly("AF");
        assertThat(focus.places()).extracting(Place::name).containsExactly("Kabul");
    }

    private static ReadDocument read(String id, String text) {
        return PIPELINE.read(Document.of(id, text));
    }
}
