package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.lexicon.OutletNames;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.entity.EntityLookup;

/**
 * Finds what somebody is reported to have said or written, as a sieve: the surest pattern takes its words first.
 *
 * <p>The order follows the state of the art for news without a trained tagger: quotations with a tag beside them,
 * clauses under a cue verb, quotations that go on from the one before (O'Keefe et al. 2012; Pareti et al. 2013).
 */
public final class StatementReader {
    private final CueLexicon lexicon;

    private final OutletNames outlets = new OutletNames();

    private StatementReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static StatementReader load() {
        return new StatementReader(CueLexicon.load());
    }

    /** The statements of a page in the order of their content. */
    public List<StatementMention> read(AnalyzedPage page, List<DocumentEntity> entities) {
        Prose prose = new Prose(page);
        Sheet sheet = new Sheet(prose, new QuotationFinder(prose).find());
        DirectReader direct = new DirectReader(sheet, lexicon);
        direct.readTagged();
        new AccordingToReader(sheet, lexicon).read();
        new ClauseReader(sheet, lexicon).read();
        new NounReader(sheet, lexicon).read();
        direct.readRest();
        direct.readFloating();
        new CarrierReader(sheet, outlets).read();
        EntityLookup lookup = EntityLookup.of(entities);
        List<StatementMention> mentions = new ArrayList<>();
        for (Draft draft : sheet.drafts()) {
            mentions.add(mention(page, sheet, draft, lookup));
        }
        return List.copyOf(mentions);
    }

    private static StatementMention mention(AnalyzedPage page, Sheet sheet, Draft draft, EntityLookup lookup) {
        Prose prose = sheet.prose();
        List<Span> speaker = draft.speaker.stream().map(prose::span).toList();
        Optional<Integer> entity = draft.speaker.stream()
                .findFirst()
                .flatMap(range -> SpeakerEntity.of(prose, lookup, range))
                .map(DocumentEntity::index);
        return new StatementMention(
                draft.content.stream().map(prose::span).toList(),
                draft.cue.stream().map(prose::span).toList(),
                speaker,
                entity,
                kind(sheet, draft),
                draft.act,
                draft.via.stream()
                        .distinct()
                        .map(range -> page.text(prose.span(range)))
                        .toList(),
                draft.attitude,
                draft.sentence);
    }

    private static StatementKind kind(Sheet sheet, Draft draft) {
        boolean marked = false;
        boolean unmarked = false;
        for (Range range : draft.content) {
            for (int at = range.from(); at <= range.to(); at++) {
                if (!sheet.prose().token(at).isPunctuation()) {
                    marked |= sheet.quoted(at);
                    unmarked |= !sheet.quoted(at);
                }
            }
        }
        return marked ? unmarked ? StatementKind.MIXED : StatementKind.DIRECT : StatementKind.INDIRECT;
    }
}
