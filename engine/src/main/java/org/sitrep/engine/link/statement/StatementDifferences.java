package org.sitrep.engine.link.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.text.EditDistance;

/**
 * Finds quotations that were altered on their way, and words that two reports give to two speakers.
 *
 * <p>A false alarm costs the reader's trust, so an altered quotation needs quotation marks on both sides, speakers that
 * may be one, and the same words around the altered one; and a second speaker needs a long run of the same words.
 */
public final class StatementDifferences {
    /**
     * How many words around an altered one must be the same; words of meaning where the fragment has no more than one beside it:
     * "heavy lifting" is no other wording of "heavy gunfire", though both stand "in the" and "of".
     */
    private static final int SAME_CONTEXT = 2;

    /** How many words in a row, and content words among them, two speakers hardly choose alike by chance. */
    private static final int SAME_RUN = 6;

    /** What share of the shorter quotation they must be: two may cite one phrase of a resolution. */
    private static final double SAME_SHARE = 0.65;

    private static final int COMMON = 60;

    /** One utterance is quoted within so many days; what is quoted weeks later was said again. */
    private static final int QUOTED_WITHIN = 7;

    /** Words that differ by so many letters differ by the pen. */
    private static final int SLIP = 2;

    /** So many characters around a quotation tell who else could have said it. */
    private static final int NEARBY = 200;

    private static final Pattern MARKS = Pattern.compile("[“”\"]");

    /** Differences of the kinds wording and speaker, in the order of their ids. */
    public List<Difference> find(Evidence evidence, Utterances utterances) {
        List<Utterance> pieces = utterances.pieces();
        Map<String, List<Utterance>> byWord = new HashMap<>();
        for (Utterance piece : pieces) {
            for (String word : piece.wording().content()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(piece);
            }
        }
        Map<String, Difference> found = new TreeMap<>();
        Set<String> pairs = new HashSet<>();
        for (Utterance piece : pieces) {
            for (Fragment fragment : Fragment.of(piece)) {
                altered(evidence, fragment, candidates(byWord, fragment.words()), found);
            }
            if (piece.quoted() && piece.speaker().isKnown()) {
                List<Utterance> alike = candidates(byWord, piece.wording().content());
                elsewhere(evidence, piece, alike, pairs, found);
                transcribed(evidence, piece, alike, pairs, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Utterance> candidates(Map<String, List<Utterance>> byWord, Iterable<String> words) {
        BitSet seen = new BitSet();
        List<Utterance> candidates = new ArrayList<>();
        for (String word : words) {
            List<Utterance> known = byWord.getOrDefault(word, List.of());
            for (Utterance piece : known.size() <= COMMON ? known : List.<Utterance>of()) {
                if (!seen.get(piece.order())) {
                    seen.set(piece.order());
                    candidates.add(piece);
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Utterance::order));
        return candidates;
    }

    private static void altered(
            Evidence evidence, Fragment fragment, List<Utterance> candidates, Map<String, Difference> found) {
        for (Utterance other : candidates) {
            boolean comparable = other.order() != fragment.source().order()
                    && other.quoted()
                    && isOfOneTime(evidence, fragment.source(), other)
                    && fragment.source().speaker().mayBe(other.speaker());
            if (comparable && alters(fragment, other)) {
                String about = fragment.source().document().text(fragment.span());
                List<Cited> sides = List.of(
                        new Cited(fragment.source(), List.of(fragment.span())), new Cited(other, other.spans()));
                add(evidence, Difference.Kind.WORDING, about, sides, found);
                return;
            }
        }
    }

    private static boolean isOfOneTime(Evidence evidence, Utterance one, Utterance other) {
        Optional<LocalDate> first = evidence.day(one.document());
        Optional<LocalDate> second = evidence.day(other.document());
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= QUOTED_WITHIN;
    }

    /** Whether some words of a quotation are those of the fragment but for one or two, in the same surroundings. */
    private static boolean alters(Fragment fragment, Utterance other) {
        List<String> words = other.wording().words();
        int size = fragment.words().size();
        for (int from = 0; from + size <= words.size(); from++) {
            int differing = 0;
            int sameContent = 0;
            boolean meaning = true;
            for (int at = 0; at < size; at++) {
                String mine = fragment.words().get(at);
                String theirs = words.get(from + at);
                boolean function = Wording.isFunctionWord(mine);
                if (mine.equals(theirs)) {
                    sameContent += function ? 0 : 1;
                } else {
                    differing++;
                    // A word that the quotation has elsewhere was not replaced.
                    meaning &= !function
                            && !Wording.isFunctionWord(theirs)
                            && !sameStem(mine, theirs)
                            && EditDistance.between(mine, theirs) > SLIP
                            && !words.contains(mine);
                }
            }
            if (differing >= 1
                    && meaning
                    && sameContent >= differing
                    && sameContext(fragment, words, from, sameContent < SAME_CONTEXT)
                    && isQuoted(other, words.subList(from, from + size))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece has some words within its marks; what the reporter says in words of his own alters no quotation. */
    private static boolean isQuoted(Utterance piece, List<String> words) {
        if (piece.kind() == StatementKind.DIRECT) {
            return true;
        }
        // Every second stretch between marks lies within a pair of them.
        String[] stretches = MARKS.split(piece.text(), -1);
        for (int at = 1; at < stretches.length; at += 2) {
            if (Collections.indexOfSubList(Wording.of(stretches[at]).words(), words) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean sameStem(String one, String two) {
        int shared = 0;
        while (shared < one.length() && shared < two.length() && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        return shared >= 4 && shared + 3 >= Math.min(one.length(), two.length());
    }

    private static boolean sameContext(Fragment fragment, List<String> words, int from, boolean content) {
        List<String> before = new ArrayList<>(words.subList(Math.max(0, from - 5), from));
        Collections.reverse(before);
        int behind = from + fragment.words().size();
        List<String> after = words.subList(behind, Math.min(words.size(), behind + 5));
        return shared(fragment.before(), Fragment.nearest(before), content)
                        + shared(fragment.after(), Fragment.nearest(after), content)
                >= SAME_CONTEXT;
    }

    private static int shared(List<String> mine, List<String> theirs, boolean content) {
        TreeSet<String> both = new TreeSet<>(mine);
        both.retainAll(theirs);
        both.removeIf(word -> content && Wording.isFunctionWord(word));
        return both.size();
    }

    /** Whether another outlet quotes the sentence with another word in it. */
    private static void transcribed(
            Evidence evidence,
            Utterance piece,
            List<Utterance> candidates,
            Set<String> pairs,
            Map<String, Difference> found) {
        for (Utterance other : candidates) {
            boolean comparable = other.order() < piece.order()
                    && !other.inSameDocument(piece)
                    && other.quoted()
                    && isOfOneTime(evidence, piece, other)
                    && other.speaker().key().equals(piece.speaker().key());
            Optional<Transcription.Change> change = comparable
                    ? Transcription.between(other.wording(), piece.wording())
                            .filter(words -> isQuoted(other, words.one()) && isQuoted(piece, words.other()))
                    : Optional.empty();
            // One change is told once, however many outlets have either word.
            if (change.isPresent()
                    && pairs.add(change.get().one() + "/" + change.get().other())
                    && pairs.add(change.get().other() + "/" + change.get().one())) {
                List<Cited> sides = List.of(new Cited(piece, piece.spans()), new Cited(other, other.spans()));
                add(evidence, Difference.Kind.WORDING, piece.text(), sides, found);
            }
        }
    }

    /** Whether another person is said to have spoken these words. */
    private static void elsewhere(
            Evidence evidence,
            Utterance piece,
            List<Utterance> candidates,
            Set<String> pairs,
            Map<String, Difference> found) {
        if (!piece.speaker().isPerson() || piece.wording().content().size() < 4 || !namesItsSpeaker(piece)) {
            return;
        }
        for (Utterance other : candidates) {
            // What is quickly told comes first: of thousands of pairs hardly one has enough words in common.
            boolean comparable = other.order() < piece.order()
                    && !other.inSameDocument(piece)
                    && other.speaker().isPerson()
                    && !other.speaker().key().equals(piece.speaker().key())
                    // What another puts in words of his own is a paraphrase, and not said by two.
                    && other.quoted()
                    && other.wording().shared(piece.wording()) >= 4
                    && namesItsSpeaker(other)
                    && !other.speaker().mayBeMisspelt(piece.speaker())
                    && !standsBy(other.speaker(), piece)
                    && !standsBy(piece.speaker(), other);
            if (comparable
                    && isSaidByBoth(piece, other)
                    && pairs.add(other.order() + "/" + piece.speaker().key())
                    && pairs.add(piece.order() + "/" + other.speaker().key())) {
                List<Cited> sides = List.of(new Cited(piece, piece.spans()), new Cited(other, other.spans()));
                add(evidence, Difference.Kind.SPEAKER, piece.text(), sides, found);
            }
        }
    }

    /** Whether a long run of the same words, and most of the shorter quotation, stands within quotation marks in both. */
    private static boolean isSaidByBoth(Utterance piece, Utterance other) {
        List<String> run = other.wording().longestRun(piece.wording());
        int shorter = Math.min(piece.wording().size(), other.wording().size());
        return run.size() >= SAME_RUN
                && run.size() >= SAME_SHARE * shorter
                && isQuoted(piece, run)
                && isQuoted(other, run);
    }

    /**
     * Whether words of attribution stand by it that name its speaker: who a quotation without them belongs to, or one of
     * "he", is a guess.
     */
    private static boolean namesItsSpeaker(Utterance piece) {
        StatementMention mention = piece.mention();
        return !mention.cue().isEmpty()
                && piece.part() == 0
                && mention.speaker().stream()
                        .map(piece.document()::text)
                        .anyMatch(words ->
                                Speaker.isName(words) && piece.speaker().isNamedIn(words));
    }

    /** Whether a speaker is named right by words that are another's, and may after all be the one who said them. */
    private static boolean standsBy(Speaker speaker, Utterance piece) {
        Span content = piece.mention().contentSpan();
        String text = piece.document().document().text();
        int from = Math.max(0, content.start() - NEARBY);
        int to = Math.min(text.length(), content.end() + NEARBY);
        return speaker.isNamedIn(text.substring(from, to));
    }

    /** One side of a difference. */
    private record Cited(Utterance piece, List<Span> spans) {
        LocalDate day(Evidence evidence) {
            return evidence.day(piece.document()).orElse(LocalDate.MIN);
        }

        Difference.Side side(Difference.Kind kind) {
            StringBuilder text = new StringBuilder();
            for (Span span : spans) {
                text.append(text.length() == 0 ? "" : " ")
                        .append(piece.document().text(span));
            }
            Stream<Citation> words = spans.stream().map(piece.document()::cite);
            if (kind != Difference.Kind.SPEAKER) {
                return new Difference.Side(text.toString(), words.toList());
            }
            Stream<Citation> naming = piece.speaker().naming().stream();
            return new Difference.Side(
                    piece.speaker().text() + ": " + text,
                    Stream.concat(words, naming).toList());
        }
    }

    private static void add(
            Evidence evidence, Difference.Kind kind, String about, List<Cited> cited, Map<String, Difference> found) {
        List<Difference.Side> sides = cited.stream()
                .sorted(Comparator.comparing((Cited side) -> side.day(evidence))
                        .reversed()
                        .thenComparing(side -> side.piece().order()))
                .map(side -> side.side(kind))
                .toList();
        String id = ContentId.of(
                "d", kind.name(), about, sides.get(0).text(), sides.get(1).text());
        found.put(id, new Difference(id, kind, about, sides));
    }
}
