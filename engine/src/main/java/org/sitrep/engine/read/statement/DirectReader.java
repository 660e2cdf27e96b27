package org.sitrep.engine.read.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Token;

/** Reads quotations that a tag beside them attributes, and those that follow such a one without a tag. */
final class DirectReader {
    private static final int REACH = 30;
    private static final Set<String> LINKS = Set.of(",", ":", "--", "—", "–", "-");

    private static final Set<String> BEFORE_NOUN = Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP$", "CD");
    private static final Set<String> DASHES = Set.of("--", "—", "–", "―", "-");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NEVER = Set.of("be", "have", "do");
    private static final CueEntry UNLISTED = new CueEntry("", Act.SAY, false, Set.of("quote"));

    private final Sheet sheet;
    private final Prose prose;
    private final CueLexicon lexicon;

    DirectReader(Sheet sheet, CueLexicon lexicon) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.lexicon = lexicon;
    }

    /** Takes every quotation that has a tag of its own, or shares that of the one before it. */
    void readTagged() {
        Draft before = null;
        for (Quotation quotation : sheet.quotations()) {
            if (prose.words(quotation.range()) == 0) {
                continue;
            }
            int lead = cueBefore(quotation);
            if (before != null && shares(before, quotation, lead)) {
                sheet.extend(before, quotation.parts());
                continue;
            }
            if (runsOn(quotation, lead)) {
                continue;
            }
            boolean leads = lead >= 0 && !sheet.isCue(lead);
            int cue = leads ? lead : cueAfter(quotation);
            if (cue >= 0) {
                before = draft(quotation, cue);
                sheet.add(before);
            } else {
                signed(quotation).ifPresent(sheet::add);
            }
        }
    }

    /**
     * Whether a quotation is only the first words of what its cue attributes: {@code reported "heavy losses" in the
     * east}. A clause reader sees the whole.
     */
    private boolean runsOn(Quotation quotation, int lead) {
        int next = quotation.to() + 1;
        return lead >= 0
                && lead == quotation.from() - 1
                && next < prose.size()
                && prose.sentenceOf(next) == prose.sentenceOf(quotation.to())
                && !prose.token(next).isPunctuation();
    }

    /** Takes the quotations right behind a cue that no clause took in. */
    void readRest() {
        for (Quotation quotation : sheet.quotations()) {
            int lead = cueBefore(quotation);
            if (runsOn(quotation, lead) && !sheet.isCue(lead) && !sheet.takes(quotation.range())) {
                sheet.add(draft(quotation, lead));
            }
        }
    }

    /** Takes what whole sentences in quotation marks remain: they belong to whoever spoke last. */
    void readFloating() {
        TreeMap<Integer, Draft> spoken = new TreeMap<>();
        for (Draft draft : sheet.drafts()) {
            if (!draft.attitude) {
                spoken.put(draft.to(), draft);
            }
        }
        for (Quotation quotation : sheet.quotations()) {
            if (sheet.takes(quotation.range()) || !standsAlone(quotation)) {
                continue;
            }
            Draft draft = new Draft(Act.SAY, false, prose.sentenceOf(quotation.from()));
            draft.content.addAll(quotation.parts());
            Optional.ofNullable(spoken.lowerEntry(quotation.from()))
                    .map(Map.Entry::getValue)
                    .filter(last -> prose.paragraphOf(quotation.from()) - prose.paragraphOf(last.to()) <= 1)
                    .ifPresent(last -> draft.speaker.addAll(last.speaker));
            sheet.add(draft);
            spoken.put(draft.to(), draft);
        }
    }

    /** A quotation with its speaker behind a dash: {@code "…" — Jane Doe}. */
    private Optional<Draft> signed(Quotation quotation) {
        int dash = quotation.to() + 1;
        if (dash + 1 >= prose.size() || !DASHES.contains(prose.word(dash)) || !standsAlone(quotation)) {
            return Optional.empty();
        }
        int name = dash + 1;
        boolean near = prose.paragraphOf(name) - prose.paragraphOf(quotation.to()) <= 1;
        if (!near || !prose.token(name).isProperNoun()) {
            return Optional.empty();
        }
        Draft draft = new Draft(Act.SAY, false, prose.sentenceOf(dash));
        draft.content.addAll(quotation.parts());
        draft.cue.add(new Range(dash, dash));
        nominal(name).ifPresent(draft.speaker::add);
        return Optional.of(draft);
    }

    private boolean shares(Draft before, Quotation quotation, int lead) {
        return lead >= 0 ? sheet.isCue(lead) : continues(before, quotation);
    }

    private Draft draft(Quotation quotation, int cue) {
        int sentence = prose.sentenceOf(cue);
        CueEntry entry = lexicon.verb(prose.tree(sentence), prose.token(cue)).orElse(UNLISTED);
        Draft draft = new Draft(entry.act(), false, sentence);
        draft.content.addAll(quotation.parts());
        draft.cue.add(new Range(cue, cue));
        Optional<Range> speaker = SpeakerFinder.ofVerb(prose, sentence, prose.token(cue))
                .filter(range -> !sheet.quoted(range.from()))
                .or(() -> beside(cue));
        speaker.ifPresent(draft.speaker::add);
        return draft;
    }

    /** A nominal right beside the cue, where the parse gives no subject. */
    private Optional<Range> beside(int cue) {
        int before = cue - 1;
        if (before >= 0 && isNominal(before)) {
            return nominal(before);
        }
        int after = cue + 1;
        while (after < prose.size()
                && after < cue + 4
                && !isNominal(after)
                && !prose.token(after).isPunctuation()) {
            after++;
        }
        return after < prose.size() && isNominal(after) ? nominal(after) : Optional.empty();
    }

    private boolean isNominal(int at) {
        String tag = prose.token(at).tag();
        return (tag.startsWith("NN") || tag.equals("PRP")) && !sheet.quoted(at);
    }

    private Optional<Range> nominal(int at) {
        int from = at;
        while (from > 0
                && !sheet.quoted(from - 1)
                && BEFORE_NOUN.contains(prose.token(from - 1).tag())) {
            from--;
        }
        int to = at;
        while (to + 1 < prose.size() && isNominal(to + 1)) {
            to++;
        }
        return Optional.of(new Range(from, to));
    }

    /** The cue in front of a quotation: {@code He added: "…"}; -1 where there is none. */
    private int cueBefore(Quotation quotation) {
        int at = quotation.from() - 1;
        if (at < 0 || !(LINKS.contains(prose.word(at)) || isCue(at))) {
            return -1;
        }
        if (prose.paragraphOf(at) != prose.paragraphOf(quotation.from())
                && !prose.word(at).equals(":")) {
            return -1;
        }
        int first = prose.first(prose.sentenceOf(at));
        for (int back = at; back >= first && back > at - REACH; back--) {
            if (sheet.quoted(back)) {
                return -1;
            }
            if (isCue(back)) {
                return back;
            }
            if (isFinite(back)) {
                break;
            }
        }
        return prose.word(at).equals(":") ? mainVerb(prose.sentenceOf(at), at) : -1;
    }

    /** The verb of a sentence that ends in a colon: "The minister had an answer: …". */
    private int mainVerb(int sentence, int before) {
        for (Token token : prose.tree(sentence).sentence().tokens()) {
            boolean main = token.is("root") || token.is("conj") || token.is("parataxis");
            int position = prose.position(sentence, token);
            if (main && token.isVerb() && position < before && before - position < REACH && !sheet.isCue(position)) {
                return position;
            }
        }
        return -1;
    }

    /** The cue behind a quotation: {@code "…", she said}; -1 where there is none. */
    private int cueAfter(Quotation quotation) {
        int start = quotation.to() + 1;
        if (start >= prose.size() || prose.paragraphOf(start) != prose.paragraphOf(quotation.to())) {
            return -1;
        }
        if (midSentence(quotation)
                || (finished(quotation)
                        && !Character.isLowerCase(prose.word(start).charAt(0)))) {
            return -1;
        }
        boolean stop = prose.token(quotation.to() - 1).isPunctuation() || LINKS.contains(prose.word(start));
        if (!stop && quotation.to() > quotation.from()) {
            return -1;
        }
        int last = prose.last(prose.sentenceOf(start));
        if (last + 1 < prose.size() && prose.paragraphOf(last + 1) == prose.paragraphOf(start) && isCue(last + 1)) {
            last++;
        }
        boolean comma =
                prose.word(start).equals(",") || prose.word(quotation.to() - 1).equals(",");
        for (int at = start; at <= last && at < start + REACH; at++) {
            if (sheet.quoted(at)) {
                return -1;
            }
            if (isCue(at)) {
                return at;
            }
            if (isFinite(at)) {
                boolean told = comma
                        && at <= start + 6
                        && !NEVER.contains(prose.token(at).lemma());
                return told ? at : -1;
            }
        }
        return -1;
    }

    /** Whether a quotation only takes up words of a sentence that began before it. */
    private boolean midSentence(Quotation quotation) {
        int first = prose.first(prose.sentenceOf(quotation.from()));
        int before = quotation.from() - 1;
        return before > first && !LINKS.contains(prose.word(before)) && !sheet.quoted(before);
    }

    /** Whether a quotation ends with a full stop, so that what follows it is a sentence of its own. */
    private boolean finished(Quotation quotation) {
        return quotation.to() > quotation.from()
                && prose.word(quotation.to() - 1).equals(".");
    }

    private boolean isFinite(int at) {
        Token token = prose.token(at);
        return token.isVerb() && !token.is("aux") && !token.is("acl") && FINITE.contains(token.tag());
    }

    private boolean isCue(int at) {
        Token token = prose.token(at);
        return token.isVerb()
                && !sheet.quoted(at)
                && lexicon.verb(prose.tree(prose.sentenceOf(at)), token)
                        .filter(entry -> entry.takes("quote"))
                        .isPresent();
    }

    /** Whether a quotation goes on where a tag, or nothing, parts it from the statement before: {@code "A," she said. "B."} */
    private boolean continues(Draft before, Quotation quotation) {
        int from = quotation.from();
        return standsAlone(quotation)
                && prose.paragraphOf(before.cue.get(0).to()) == prose.paragraphOf(from)
                && prose.paragraphOf(before.to()) == prose.paragraphOf(from)
                && prose.sentenceOf(from) - 1
                        <= prose.sentenceOf(
                                Math.max(before.to(), before.cue.get(0).to()))
                && cueAfterFree(quotation);
    }

    private boolean cueAfterFree(Quotation quotation) {
        return cueAfter(quotation) < 0;
    }

    /** Whether a quotation begins and ends with a sentence. */
    private boolean standsAlone(Quotation quotation) {
        int from = quotation.from();
        int to = quotation.to();
        boolean begins = startsSentence(from) || startsSentence(from + 1);
        boolean ends = to + 1 >= prose.size()
                || startsSentence(to)
                || startsSentence(to + 1)
                || startsSentence(to + 2)
                || DASHES.contains(prose.word(to + 1));
        return begins && ends && prose.words(quotation.range()) >= 3;
    }

    private boolean startsSentence(int at) {
        return at >= prose.size() || prose.first(prose.sentenceOf(at)) == at;
    }
}
