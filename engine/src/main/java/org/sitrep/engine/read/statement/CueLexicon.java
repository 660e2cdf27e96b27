package org.sitrep.engine.read.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Token;

/** The words that attribute content: verbs, nouns and adjectives, by lemma. */
final class CueLexicon {
    private final Map<String, CueEntry> entries;

    private CueLexicon(Map<String, CueEntry> entries) {
        this.entries = entries;
    }

    static CueLexicon load() {
        Map<String, CueEntry> entries = new LinkedHashMap<>();
        for (Map<String, String> row : Table.load("cues.tsv").rows()) {
            Set<String> frames = Arrays.stream(row.get("frames").split(" ")).collect(Collectors.toSet());
            CueEntry entry = new CueEntry(
                    row.get("lemma"),
                    Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
                    row.get("attitude").equals("yes"),
                    frames);
            entries.put(row.get("part") + ":" + entry.lemma(), entry);
        }
        return new CueLexicon(entries);
    }

    /** The entry of a verb, with its particle where it has one: "point out". */
    Optional<CueEntry> verb(Tree tree, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return tree.child(token, "compound:prt")
                .map(particle -> entries.get("verb:" + lemma + " " + particle.lemma()))
                .or(() -> Optional.ofNullable(entries.get("verb:" + lemma)));
    }

    Optional<CueEntry> noun(Token token) {
        return find("noun", token);
    }

    Optional<CueEntry> adjective(Token token) {
        return Optional.ofNullable(entries.get("adjective:" + token.word().toLowerCase(Locale.ROOT)));
    }

    Optional<CueEntry> adverb(Token token) {
        return find("adverb", token);
    }

    private Optional<CueEntry> find(String part, Token token) {
        return Optional.ofNullable(entries.get(part + ":" + token.lemma().toLowerCase(Locale.ROOT)));
    }
}
