package org.sitrep.engine.link.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.link.correction.Correction.Kind;

/** Reads corrections from the plain form that docs/corrections.md describes: one a line. */
public final class CorrectionReader {
    /** A word, or several within quotation marks, straight or typographic. */
    private static final Pattern WORD = Pattern.compile("[\"“”]([^\"“”]*+)[\"“”](?=\\s|$)|([^\\s\"“”]++)");

    private final List<Correction> corrections = new ArrayList<>();
    private final Map<String, String> days = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, Integer> split = new TreeMap<>();
    private int line;

    private CorrectionReader() {}

    /**
     * The corrections that a text holds, none where it has only remarks.
     *
     * @throws IllegalArgumentException if a line is none, or contradicts another; the message names the line
     */
    public static Corrections read(String text) {
        CorrectionReader reader = new CorrectionReader();
        text.lines().forEach(reader::line);
        Corrections read = new Corrections(reader.corrections);
        reader.checkNames(read);
        return read;
    }

    private void line(String written) {
        line++;
        String text = (line == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written).strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        List<String> words = words(text);
        String word = words.get(0);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(line, "no correction is called \"" + word + "\""));
        List<String> rest = words.subList(1, words.size());
        check(kind, rest);
        corrections.add(new Correction(line, kind, text, kind == Kind.OUTLET ? outlet(rest) : rest));
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String between = text.substring(end, matcher.start());
            if (!between.isBlank() || (between.isEmpty() && end > 0)) {
                throw wrong(line, "a quotation mark has no partner");
            }
            String word = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
            if (word.isBlank()) {
                throw wrong(line, "there is nothing between two quotation marks");
            }
            words.add(word.strip());
            end = matcher.end();
        }
        if (end < text.length()) {
            throw wrong(line, "a quotation mark has no partner");
        }
        return words;
    }

    private void check(Kind kind, List<String> words) {
        switch (kind) {
            case ALIAS, NOT_SAME -> names(kind, words);
            case DATE -> {
                need(words.size() == 2, "\"date\" needs a document and a day");
                once(days, words.get(0), day(words.get(1)), "day");
            }
            case OUTLET -> {
                need(words.size() >= 2, "\"outlet\" needs a document and a name");
                once(outlets, words.get(0), outlet(words).get(1), "outlet");
            }
            case MERGE -> need(words.stream().distinct().count() >= 2, "\"merge\" needs two documents or more");
            case SPLIT -> {
                need(!words.isEmpty(), "\"split\" needs a document or more");
                for (String document : words) {
                    Integer other = split.putIfAbsent(document, line);
                    need(other == null || other == line, "line " + other + " puts " + document + " elsewhere");
                }
            }
            case IGNORE -> {
                need(words.size() == 1 || words.size() == 2, "\"ignore\" needs a document, and may have a passage");
                if (words.size() == 2) {
                    need(
                            Passage.of(words.get(1)).isPresent(),
                            "\"" + words.get(1) + "\" is no passage; write it as 120-260, in characters");
                }
            }
        }
    }

    private void names(Kind kind, List<String> words) {
        need(
                words.size() == 2,
                "\"" + kind.word() + "\" needs two names; one of several words stands in quotation marks");
        for (String name : words) {
            need(!NameKey.of(name).isEmpty(), "\"" + name + "\" is no name");
        }
        need(!NameKey.of(words.get(0)).equals(NameKey.of(words.get(1))), "the two names are the same");
    }

    private String day(String written) {
        try {
            return LocalDate.parse(written).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    wrong(line, "\"" + written + "\" is no day; write it as 2022-02-14")
                            .getMessage(),
                    e);
        }
    }

    private void once(Map<String, String> known, String document, String value, String what) {
        String other = known.putIfAbsent(document, value);
        need(other == null || other.equals(value), document + " has another " + what + " already: " + other);
    }

    private static List<String> outlet(List<String> words) {
        return List.of(words.get(0), String.join(" ", words.subList(1, words.size())));
    }

    /** Names that are one over several lines cannot be kept apart by another. */
    private void checkNames(Corrections read) {
        for (Correction correction : corrections) {
            if (correction.kind() == Kind.NOT_SAME
                    && read.names()
                            .areOne(
                                    correction.words().get(0),
                                    correction.words().get(1))) {
                throw wrong(correction.line(), "another line says that the two names are one");
            }
        }
    }

    private void need(boolean met, String what) {
        if (!met) {
            throw wrong(line, what);
        }
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
