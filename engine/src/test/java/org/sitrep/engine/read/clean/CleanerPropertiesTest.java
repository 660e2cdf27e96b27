package org.sitrep.engine.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.AlignedText;
import org.sitrep.engine.text.Page;

/** What holds of any page, over texts put together from the rules' examples and then damaged. Seeds are fixed. */
class CleanerPropertiesTest {
    private static final Cleaner CLEANER = Cleaner.load();

    private static final String ODD =
            "\n\r\t  “”‘’'`\"()[]:;,.—-@#\uD83D\uDE00\uD800\uDC00\u0000\u200B\uFEFF\u00A0\u05D0\u0661é…";

    static Stream<String> texts() {
        List<String> parts = new ArrayList<>();
        Table.load("furniture.tsv")
                .rows()
                .forEach(row -> parts.add(row.get("example").replace("\\n", "\n")));
        Table.load("pages.tsv")
                .rows()
                .forEach(row -> parts.add(row.get("example").replace("\\n", "\n")));
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 400; seed++) {
            texts.add(damaged(parts, new Random(seed)));
        }
        texts.add("“".repeat(10_000));
        texts.add("(RELATED: ".repeat(20_000));
        texts.add("is’set ".repeat(50_000));
        texts.add("A".repeat(500_000));
        texts.add("A ".repeat(250_000) + "contributed to this report.");
        texts.add("THE CITY (AP) ".repeat(20_000));
        return texts.stream();
    }

    private static String damaged(List<String> parts, Random random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(8); part >= 0; part--) {
            text.append(parts.get(random.nextInt(parts.size())));
            text.append(random.nextBoolean() ? "\n\n" : random.nextBoolean() ? "\n" : " ");
        }
        for (int change = random.nextInt(12); change > 0 && text.length() > 1; change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void paragraphsAreOrderedDisjointAndHoldEveryLetter(String text) {
        Page page = CLEANER.clean(Document.of("d", text));
        int last = 0;
        StringBuilder between = new StringBuilder();
        for (Paragraph paragraph : page.paragraphs()) {
            Span span = paragraph.span();
            assertThat(span.length()).isPositive();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            between.append(text, last, span.start());
            last = span.end();
        }
        between.append(text.substring(last));
        assertThat(between.chars().filter(Character::isLetterOrDigit).count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLetterOfTheProseIsTheOriginalsAtItsPlace(String text) {
        AlignedText prose = CLEANER.clean(Document.of("d", text)).prose();
        int last = 0;
        for (int at = 0; at < prose.derived().length(); at++) {
            Span origin = prose.toOriginal(new Span(at, at + 1));
            assertThat(origin.start()).isGreaterThanOrEqualTo(last);
            last = origin.start();
            char character = prose.derived().charAt(at);
            if (Character.isLetterOrDigit(character)) {
                assertThat(origin.of(text)).isEqualTo(String.valueOf(character));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void bodyTextIsNeverLost(String text) {
        Page page = CLEANER.clean(Document.of("d", text));
        StringBuilder reported = new StringBuilder();
        page.paragraphs().stream()
                .filter(paragraph -> paragraph.role().reports())
                .forEach(paragraph -> reported.append(paragraph.span().of(text)));
        long letters = reported.chars().filter(Character::isLetterOrDigit).count();
        long kept = page.prose()
                .derived()
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(kept).isGreaterThanOrEqualTo(letters);
    }
}
