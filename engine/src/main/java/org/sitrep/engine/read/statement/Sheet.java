package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements found so far on one page, and which tokens they have taken. */
final class Sheet {
    private final Prose prose;
    private final List<Quotation> quotations;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Map<Integer, List<Range>> carriers = new HashMap<>();
    private final boolean[] content;
    private final boolean[] cues;
    private final int[] quotationAt;

    Sheet(Prose prose, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = quotations;
        this.content = new boolean[prose.size()];
        this.cues = new boolean[prose.size()];
        this.quotationAt = new int[prose.size()];
        for (int index = 0; index < quotations.size(); index++) {
            for (Range part : quotations.get(index).parts()) {
                for (int at = part.from(); at <= part.to(); at++) {
                    quotationAt[at] = index + 1;
                }
            }
        }
    }

    Prose prose() {
        return prose;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that holds a token, its marks included. */
    Optional<Quotation> quotationAt(int position) {
        int index = quotationAt[position];
        return index == 0 ? Optional.empty() : Optional.of(quotations.get(index - 1));
    }

    boolean quoted(int position) {
        return quotationAt[position] != 0;
    }

    boolean isContent(int position) {
        return content[position];
    }

    boolean isCue(int position) {
        return cues[position];
    }

    /** Whether some token of a range belongs to a statement's content. */
    boolean takes(Range range) {
        for (int at = range.from(); at <= range.to(); at++) {
            if (content[at]) {
                return true;
            }
        }
        return false;
    }

    void add(Draft draft) {
        drafts.add(draft);
        bySentence.computeIfAbsent(draft.sentence, key -> new ArrayList<>()).add(draft);
        draft.content.forEach(this::take);
        for (Range range : draft.cue) {
            for (int at = range.from(); at <= range.to(); at++) {
                cues[at] = true;
            }
        }
    }

    /** Notes that what a cue attributes is known through somebody else's report. */
    void carry(int cue, Range carrier) {
        carriers.computeIfAbsent(cue, key -> new ArrayList<>()).add(carrier);
    }

    /** The reports that carry what a cue attributes. */
    List<Range> carriers(int cue) {
        return carriers.getOrDefault(cue, List.of());
    }

    /** Gives a statement more content. */
    void extend(Draft draft, List<Range> more) {
        draft.content.addAll(more);
        more.forEach(this::take);
    }

    private void take(Range range) {
        for (int at = range.from(); at <= range.to(); at++) {
            content[at] = true;
        }
    }

    /** The statements whose cue stands in a sentence, in the order in which they were found. */
    List<Draft> draftsOf(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The statements in the order of their content. */
    List<Draft> drafts() {
        return drafts.stream().sorted(Comparator.comparingInt(Draft::from)).toList();
    }
}
