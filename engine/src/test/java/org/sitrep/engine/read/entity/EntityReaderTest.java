package org.sitrep.engine.read.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.clean.Cleaner;
import org.sitrep.engine.read.place.PlaceReader;

class EntityReaderTest {
    private static final PlaceReader PLACES = PlaceReader.load();
    private static final EntityReader READER = EntityReader.load();

    record Row(String text, String entity, String type, String mentions, String role, String country) {}

    static Stream<Row> rows() throws IOException {
        try (InputStream in = EntityReaderTest.class.getResourceAsStream("entities.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(cell -> new Row(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheRow(Row row) {
        DocumentEntity entity = named(read(row.text()), row.entity());

        assertThat(entity.type()).hasToString(row.type());
        assertThat(texts(row.text(), entity)).containsExactly(row.mentions().split("\\|", -1));
        assertThat(entity.role().orElse("")).isEqualTo(row.role());
        assertThat(entity.country().orElse("")).isEqualTo(row.country());
    }

    static Stream<Map<String, String>> titles() {
        return Table.load("titles.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titleIsRoleAndNoPartOfTheName(Map<String, String> row) {
        DocumentEntity person = read(row.get("example")).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();

        assertThat(person.name()).isEqualTo("Ana Silva");
        assertThat(person.role().orElse("")).isEqualTo(row.get("expected"));
    }

    static Stream<Map<String, String>> offices() {
        return Table.load("offices.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void officeBelongsToItsCountry(Map<String, String> row) {
        assertThat(read(row.get("example"))).extracting(DocumentEntity::name).contains(row.get("expected"));
    }

    static Stream<Map<String, String>> organisations() {
        return Table.load("organisations.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void organisationHasOneNameUnderAllItsForms(Map<String, String> row) {
        assertThat(read(row.get("example"))).anySatisfy(entity -> {
            assertThat(entity.name()).isEqualTo(row.get("expected"));
            assertThat(entity.type()).hasToString(row.get("type"));
            assertThat(entity.country().orElse("")).isEqualTo(row.get("country"));
        });
    }

    static Stream<Map<String, String>> groupNouns() {
        return Table.load("group_nouns.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("groupNouns")
    void nounNamesPeople(Map<String, String> row) {
        assertThat(read(row.get("example"))).anySatisfy(entity -> {
            assertThat(entity.name()).isEqualTo(row.get("expected"));
            assertThat(entity.type()).isEqualTo(EntityType.GROUP);
        });
    }

    static Stream<Map<String, String>> namesakes() {
        return Table.load("namesakes.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("namesakes")
    void whatIsCalledByAPersonsNameIsNoPerson(Map<String, String> row) {
        String text = row.get("example");
        int start = text.indexOf(row.get("name"));
        Sentence sentence = analyzed(text).sentences().get(0);
        List<Token> name =
                sentence.tokensIn(new Span(start, start + row.get("name").length()));

        assertThat(new Namesakes()
                        .isOne(sentence, name.get(0).index(), name.get(0).index() + name.size()))
                .isTrue();
        assertThat(read(text)).noneMatch(entity -> entity.type() == EntityType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine towns were flooded by Hurricane Carla. Carla moved north on Friday. | storm
            He was stopped for speeding in his 2008 Bentley. | car
            She told the PBS programme "Charlie Holm" that she would resign. | programme
            WARREN, Mich. - A woman of 63, from Warren, was killed on Friday. | town
            """)
    void nameOfAThingIsNoPerson(String text, String thing) {
        assertThat(read(text)).as(thing).noneMatch(entity -> entity.type() == EntityType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mount Holm was closed. Eva Holm, the mayor, said so. Holm was sorry. | Eva Holm
            WARREN, Mich. - Elizabeth Warren spoke on Friday. Warren was late. | Elizabeth Warren
            """)
    void whoIsNamedInFullIsAPersonBesideAThingOfTheName(String text, String person) {
        assertThat(named(read(text), person).mentions()).hasSize(2);
    }

    static Stream<Map<String, String>> personNouns() {
        return Table.load("person-nouns.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("personNouns")
    void whoeverIsNamedBeforeAnUnnamedPersonIsNotMeant(Map<String, String> row) {
        assertThat(read(row.get("example")).stream()
                        .filter(entity -> entity.name().endsWith("Holm"))
                        .flatMap(entity -> entity.mentions().stream()))
                .singleElement()
                .extracting(Mention::kind)
                .isEqualTo(Mention.Kind.NAME);
    }

    @Test
    void titlesAndPronounsAreNoAliases() {
        DocumentEntity person = named(
                read("Prime Minister Janez Novak flew home. The prime minister was tired. Novak slept."),
                "Janez Novak");

        assertThat(person.aliases()).containsExactly("Novak");
        assertThat(person.mentions())
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.NAME, Mention.Kind.ROLE, Mention.Kind.NAME);
    }

    @Test
    void pronounBetweenTwoSubjectsStaysOpen() {
        String text = "Erik Holm and Pavel Marek met on Monday. He was late.";

        assertThat(read(text))
                .allSatisfy(entity ->
                        assertThat(entity.mentions()).extracting(Mention::kind).doesNotContain(Mention.Kind.PRONOUN));
    }

    @Test
    void lookupPrefersTheLongestMention() {
        String text = "A Finnish Foreign Ministry official said so.";
        EntityLookup lookup = EntityLookup.of(read(text));
        int ministry = text.indexOf("Ministry");

        assertThat(lookup.at(new Span(ministry, ministry + 8)))
                .hasValueSatisfying(entity -> assertThat(entity.type()).isEqualTo(EntityType.GROUP));
        assertThat(lookup.at(new Span(0, 1))).isEmpty();
    }

    @Test
    void indexIsThePlaceInTheList() {
        List<DocumentEntity> entities = read("Erik Holm told the BBC that Oslo and Bergen were calm.");

        for (int at = 0; at < entities.size(); at++) {
            assertThat(entities.get(at).index()).isEqualTo(at);
        }
    }

    private static List<String> texts(String text, DocumentEntity entity) {
        return entity.mentions().stream()
                .map(mention -> mention.span().of(text))
                .toList();
    }

    private static DocumentEntity named(List<DocumentEntity> entities, String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + entities));
    }

    private static List<DocumentEntity> read(String text) {
        AnalyzedPage analyzed = analyzed(text);
        return READER.read(analyzed, PLACES.read(analyzed));
    }

    private static AnalyzedPage analyzed(String text) {
        var page = Cleaner.load().clean(Document.of("d", text));
        return new AnalyzedPage(page, TestAnalyzer.get().analyze(page));
    }
}
