package org.sitrep.engine.link.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.correction.CorrectionReader;
import org.sitrep.engine.model.CodePoints;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

class EntityLinkerTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, Anna K. Berg, Anna Berg, true",
        "PERSON, A. Berg, Anna Berg, true",
        "PERSON, Berg, Anna Berg, true",
        "PERSON, Joe Novak, Joseph Novak, true",
        "PERSON, Sergei Petrov, Sergey Petrov, true",
        "PERSON, Ivan Orlovskyy, Ivan Orlovsky, true",
        "PERSON, Volodymyr Zelenskyy, Volodymyr Zelensky, true",
        "PERSON, Zelenskiy, Volodymyr Zelensky, true",
        "PERSON, Muammar Gaddafi, Moammar Gadhafi, true",
        "PERSON, Qaddafi, Moammar Gadhafi, true",
        "PERSON, Sergei Larvov, Sergei Lavrov, true",
        "PERSON, Ruiz Soler, Marta Ruiz Soler, true",
        "PERSON, Joe Soler, Carl Joe Soler, false",
        "PERSON, Ruiz Soler, Marta Ruiz Novak, false",
        "PERSON, Carl Novak Jr., Carl Novak, false",
        "PERSON, Henri, Ed Henry, false",
        "PERSON, Karl Berg, Anna Berg, false",
        "PERSON, K. Berg, Anna Berg, false",
        "PERSON, Anna Berg, Anna Bergman, false",
        "ORGANISATION, NRF, Northern Relief Fund, true",
        "ORGANISATION, NRA, Northern Relief Fund, false",
        "ORGANISATION, The Harbour Post, Harbour Post, true",
        "FACILITY, Danish Embassy, Danish Embassy in Riga, true",
        "FACILITY, Danish Embassy, Swedish Embassy in Riga, false",
        "FACILITY, Embassy, Embassy in Riga, false",
        "GROUP, protesters, protesters, true",
        "GROUP, senior official, senior official, false",
    })
    void joinsNamesOfTwoDocuments(EntityType type, String one, String other, boolean joined) {
        Identity identity = new EntityLinker().link(List.of(document("a", type, one), document("b", type, other)));

        assertThat(identity.entities()).hasSize(joined ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Anna K. Berg, Anna Berg",
        "PERSON, A. Berg, Anna Berg",
        "PERSON, Berg, Anna Berg",
        "PERSON, Joe Novak, Joseph Novak",
        "PERSON, Zelenskiy, Volodymyr Zelensky",
        "ORGANISATION, NRF, Northern Relief Fund",
        "FACILITY, Danish Embassy, Danish Embassy in Riga",
    })
    void correctionKeepsApartWhatTheNamesWouldJoin(EntityType type, String one, String other) {
        List<ReadDocument> documents = List.of(document("a", type, one), document("b", type, other));

        assertThat(corrected("not-same", one, other).link(documents).entities()).hasSize(2);
        assertThat(corrected("not-same", other, one).link(documents).entities()).hasSize(2);
        assertThat(corrected("not-same", one, "Somebody Else").link(documents).entities())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Karl Berg, Anna Berg",
        "PERSON, Madonna, Louise Ciccone",
        "ORGANISATION, NRA, Northern Relief Fund",
        "PLACE, Harbour Town, Bay City",
    })
    void correctionJoinsWhatTheNamesKeepApart(EntityType type, String one, String other) {
        List<ReadDocument> documents = List.of(document("a", type, one), document("b", type, other));

        List<Entity> entities = corrected("alias", other, one).link(documents).entities();

        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).name()).isEqualTo(other);
        assertThat(entities.get(0).aliases()).containsExactly(one);
        assertThat(entities.get(0).why()).extracting(Reason::rule).containsExactly("correction");
    }

    @Test
    void bareSurnameMovesAloneWhereACorrectionSaysWhoseItIs() {
        List<ReadDocument> documents = List.of(
                document("a", EntityType.PERSON, "Anna Berg"),
                document("b", EntityType.PERSON, "Berg"),
                document("c", EntityType.PERSON, "Louise Ciccone"));

        Identity identity = corrected("alias", "Louise Ciccone", "Berg").link(documents);

        assertThat(identity.entities()).extracting(Entity::name).containsExactly("Anna Berg", "Louise Ciccone");
        assertThat(identity.id(documents.get(1), 0)).isEqualTo("person-louise-ciccone");
    }

    private static EntityLinker corrected(String kind, String name, String second) {
        return new EntityLinker(CorrectionReader.read(kind + " \"" + name + "\" \"" + second + "\"")
                .names());
    }

    @Test
    void bareSurnameOfTwoPersonsStaysApart() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Anna Berg"),
                        document("b", EntityType.PERSON, "Karl Berg"),
                        document("c", EntityType.PERSON, "Berg")));

        assertThat(identity.entities()).hasSize(3);
    }

    @Test
    void initialOfTwoPersonsStaysApart() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Anna Berg"),
                        document("b", EntityType.PERSON, "Adam Berg"),
                        document("c", EntityType.PERSON, "A. Berg")));

        assertThat(identity.entities()).hasSize(3);
    }

    @Test
    void firstNameOfOthersIsNoSurname() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Darryn James"),
                        document("b", EntityType.PERSON, "James Holm"),
                        document("c", EntityType.PERSON, "James")));

        assertThat(identity.entities()).hasSize(3);
    }

    @Test
    void foremostBearerOfASurnameIsMeant() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Anna Berg"),
                        document("b", EntityType.PERSON, "Anna Berg"),
                        document("c", EntityType.PERSON, "Anna Berg"),
                        document("d", EntityType.PERSON, "Anna Berg"),
                        document("e", EntityType.PERSON, "Karl Berg"),
                        document("f", EntityType.PERSON, "Berg")));

        assertThat(identity.entities()).hasSize(2);
        assertThat(identity.ids().get("f")).containsExactly("person-anna-berg");
    }

    @Test
    void everyMergeSaysWhy() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Berg"),
                        document("b", EntityType.PERSON, "Anna Berg"),
                        document("c", EntityType.PERSON, "Anna Berg")));

        assertThat(identity.entities().get(0).why())
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder("same-name", "only-bearer");
        assertThat(identity.joins()).hasSize(2);
    }

    @Test
    void articleMakesNoNameFuller() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Omar Haddad"),
                        document("b", EntityType.PERSON, "Omar Haddad"),
                        document("c", EntityType.PERSON, "Omar al-Haddad")));

        assertThat(identity.entities()).extracting(Entity::name).containsExactly("Omar Haddad");
    }

    @Test
    void fullestNameIsTheNameAndTheOthersAreAliases() {
        Identity identity = new EntityLinker()
                .link(List.of(document("a", EntityType.PERSON, "Berg"), document("b", EntityType.PERSON, "Anna Berg")));
        Entity berg = identity.entities().get(0);

        assertThat(berg.id()).isEqualTo("person-anna-berg");
        assertThat(berg.name()).isEqualTo("Anna Berg");
        assertThat(berg.aliases()).containsExactly("Berg");
        assertThat(berg.mentions()).isEqualTo(4);
        assertThat(identity.id(document("a", EntityType.PERSON, "Berg"), 0)).isEqualTo(berg.id());
    }

    @Test
    void differentEntitiesOfOneNameHaveDifferentIds() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.GROUP, "senior official"),
                        document("b", EntityType.GROUP, "senior official")));

        assertThat(identity.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfDocumentsDoesNotMatter(long seed) {
        List<ReadDocument> documents = List.of(
                document("a", EntityType.PERSON, "Berg"),
                document("b", EntityType.PERSON, "Anna Berg"),
                document("c", EntityType.PERSON, "Karl Holm"),
                document("d", EntityType.PERSON, "Holm"),
                document("e", EntityType.PERSON, "Eva Holm"),
                document("f", EntityType.ORGANISATION, "NRF"),
                document("g", EntityType.ORGANISATION, "Northern Relief Fund"));
        List<ReadDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new EntityLinker().link(shuffled)).isEqualTo(new EntityLinker().link(documents));
    }

    @Test
    void surnameIsNotThatOfSomebodyWhoIsNamedOnceInPassing() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Eva Berg", 1), document("b", EntityType.PERSON, "Berg", 3)));

        assertThat(identity.entities()).hasSize(2);
    }

    @Test
    void firstNameIsNotASurnameThatNoDocumentUsesAlone() {
        Identity identity = new EntityLinker()
                .link(List.of(
                        document("a", EntityType.PERSON, "Adam Thomas"), document("b", EntityType.PERSON, "Thomas")));

        assertThat(identity.entities()).hasSize(2);
    }

    static Stream<Map<String, String>> commonBodies() {
        return Table.load("common-bodies.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("commonBodies")
    void bodyOfACommonNameIsAnotherInEveryOneOfManyDocuments(Map<String, String> row) {
        assertThat(row.get("example")).contains(row.get("word"));
        List<ReadDocument> documents = IntStream.range(0, 21)
                .mapToObj(number -> document("d" + number, EntityType.ORGANISATION, row.get("word")))
                .toList();

        assertThat(new EntityLinker().link(documents).entities()).hasSize(21);
        assertThat(new EntityLinker().link(documents.subList(0, 2)).entities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, NRF, Northern Relief Fund",
        "PERSON, Zelenskiy, Volodymyr Zelensky",
    })
    void whatFewDocumentsJoinStaysApartInMany(EntityType type, String one, String other) {
        List<ReadDocument> documents = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> documents.add(document("d" + number, EntityType.PERSON, "Anna Berg")));
        documents.add(document("one", type, one));
        documents.add(document("other", type, other));

        assertThat(new EntityLinker().link(documents).entities()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"TR, TR, 1", "TR, EG, 2", "TR, , 2", ", , 2"})
    void ministryOfNoCountryIsOneWhereDocumentsAreAboutOneCountry(String one, String other, int entities) {
        Identity identity = new EntityLinker()
                .link(List.of(
                        about(one, document("a", EntityType.ORGANISATION, "Foreign Ministry")),
                        about(other, document("b", EntityType.ORGANISATION, "Foreign Ministry"))));

        assertThat(identity.entities()).hasSize(entities);
        assertThat(identity.joins()).extracting(Join::rule).allMatch(MergeRule.HOME_BODY::equals);
    }

    private static ReadDocument about(String country, ReadDocument document) {
        if (country == null) {
            return document;
        }
        Place place = new Place(1, country, 0, 0, country, "", "PCLI", 1);
        Span span = new Span(0, 1);
        return new ReadDocument(
                document.points(),
                List.of(new Paragraph(span, ParagraphRole.BODY)),
                List.of(new Sentence(
                        0, 0, span, List.of(new Token(0, span, country, country, "NNP", "LOCATION", -1, "root")))),
                document.language(),
                document.statedDate(),
                document.credits(),
                document.times(),
                List.of(new PlaceMention(span, 0, country, Optional.of(place), PlaceMention.Role.LOCATION)),
                document.entities(),
                document.statements(),
                document.figures(),
                document.events(),
                document.problems());
    }

    private static ReadDocument document(String id, EntityType type, String name) {
        return document(id, type, name, 2);
    }

    private static ReadDocument document(String id, EntityType type, String name, int mentions) {
        List<Mention> all = IntStream.range(0, mentions)
                .mapToObj(sentence -> new Mention(new Span(0, name.length()), sentence, Mention.Kind.NAME))
                .toList();
        DocumentEntity entity =
                new DocumentEntity(0, type, name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), all);
        return new ReadDocument(
                CodePoints.of(Document.of(id, name)),
                List.of(),
                List.of(),
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(entity),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
