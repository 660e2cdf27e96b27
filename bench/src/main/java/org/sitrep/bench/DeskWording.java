package org.sitrep.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** English words for made copies: a table of synonyms, and leads and quotations put together from a few pieces. */
final class DeskWording implements CopyMaker.Wording {
    private static final List<String> SPEAKERS =
            List.of("the mayor", "a neighbour", "the regional governor", "an aide", "the harbour master", "a doctor");
    private static final List<String> OPENINGS = List.of(
            "We have looked into this for a long time",
            "Nobody here expected to read about it in the papers",
            "There will be a time to talk about what went wrong",
            "It is too early for me to say anything about the cause",
            "I have been in this office for eleven years",
            "Our first thoughts are with those who waited all night");
    private static final List<String> CLOSINGS = List.of(
            "and we shall not rest until each of them has an answer",
            "but the letter on my desk tells another tale altogether",
            "so I ask everyone to be patient with the staff this evening",
            "and that is all that I am willing to add for the moment",
            "though some of my colleagues see it in quite another light",
            "and my door stands open to anybody who wants to come and ask");
    private static final List<List<String>> LEAD = List.of(
            List.of(
                    "Residents woke to a different town",
                    "It was the news that many had waited for",
                    "Questions were piling up",
                    "What looked like an ordinary day turned",
                    "Our desk has put together the following",
                    "The matter has drawn wide attention"),
            List.of("on a grey afternoon", "before the shops opened", "late in the evening", "as the rain set in"),
            List.of(
                    "and few of them had slept",
                    "while others learned of it from a neighbour",
                    "with no end in sight for anyone",
                    "to the surprise of those who know the place",
                    "though nobody would put a name to it"),
            List.of("this page has learned.", "readers told us.", "it emerged.", "at least for now.", "so far."));

    private final Random random;
    private final Map<String, String> synonyms = new TreeMap<>();

    DeskWording(Random random) throws IOException {
        this.random = random;
        for (List<String> row : Rows.of("synonyms.tsv")) {
            synonyms.put(row.get(0), row.get(1));
        }
    }

    @Override
    public Optional<String> synonym(String word) {
        return Optional.ofNullable(synonyms.get(word));
    }

    @Override
    public String lead() {
        return String.join(" ", LEAD.stream().map(this::one).toList());
    }

    @Override
    public String quotation() {
        return "“" + one(OPENINGS) + " " + one(CLOSINGS) + ",” " + one(SPEAKERS) + " said.";
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
