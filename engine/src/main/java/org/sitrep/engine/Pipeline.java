package org.sitrep.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.language.LanguageDetector;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.link.date.DocumentDating;
import org.sitrep.engine.link.difference.DifferenceFinder;
import org.sitrep.engine.link.event.AccountReader;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.link.event.EventMerger;
import org.sitrep.engine.link.figure.FigureCollator;
import org.sitrep.engine.link.figure.SeriesFinder;
import org.sitrep.engine.link.identity.EntityLinker;
import org.sitrep.engine.link.open.OpenQuestionFinder;
import org.sitrep.engine.link.origin.OriginFinder;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.link.posture.PostureBoard;
import org.sitrep.engine.link.statement.StatementCollator;
import org.sitrep.engine.link.statement.Utterances;
import org.sitrep.engine.link.story.Regrouping;
import org.sitrep.engine.link.story.StoryIndex;
import org.sitrep.engine.link.story.StoryLedger;
import org.sitrep.engine.link.story.StoryStep;
import org.sitrep.engine.model.CodePoints;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.clean.Cleaner;
import org.sitrep.engine.read.clean.CreditReader;
import org.sitrep.engine.read.entity.EntityReader;
import org.sitrep.engine.read.event.EventReader;
import org.sitrep.engine.read.figure.FigureReader;
import org.sitrep.engine.read.place.PlaceReader;
import org.sitrep.engine.read.statement.StatementReader;
import org.sitrep.engine.read.time.StatedDateReader;
import org.sitrep.engine.read.time.TimeReader;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.ReportBuilder;
import org.sitrep.engine.report.ReportRequest;
import org.sitrep.engine.text.Page;
import org.sitrep.engine.work.Workers;

/**
 * The whole method, one stage a line.
 *
 * <p>{@link #read} looks at one document alone, so it may run in parallel. {@link #place} puts it into a story, in the
 * order of arrival. {@link #assemble} puts together what the documents of one story say; it is pure, and gives the same
 * for any order of arrival.
 */
public final class Pipeline {
    private final Cleaner cleaner = Cleaner.load();
    private final CreditReader creditReader = CreditReader.load();
    private final StatedDateReader statedDateReader = StatedDateReader.load();
    private final LanguageDetector languageDetector = LanguageDetector.load();
    private final TimeReader timeReader = TimeReader.load();
    private final PlaceReader placeReader = PlaceReader.load();
    private final EntityReader entityReader = EntityReader.load();
    private final StatementReader statementReader = StatementReader.load();
    private final FigureReader figureReader = FigureReader.load();
    private final EventReader eventReader = EventReader.load();

    private final PassageFinder passageFinder;
    private final DocumentDating documentDating = new DocumentDating();
    private final EntityLinker entityLinker;
    private final OriginFinder originFinder = new OriginFinder();
    private final StatementCollator statementCollator;
    private final AccountReader accountReader;
    private final EventMerger eventMerger;
    private final FigureCollator figureCollator = new FigureCollator();
    private final SeriesFinder seriesFinder = new SeriesFinder();
    private final PostureBoard postureBoard = new PostureBoard();
    private final DifferenceFinder differenceFinder;
    private final OpenQuestionFinder openQuestionFinder;

    private final Analyzer analyzer;
    private final Corrections corrections;
    private final Workers workers;
    private final StoryLedger storyLedger = new StoryLedger();
    private final StoryIndex storyIndex;

    /** A pipeline with its own stories, on a language analysis that it may share with others. */
    public Pipeline(Analyzer analyzer) {
        this(analyzer, Corrections.none());
    }

    /** A pipeline that puts what a desk decides by hand over what it concludes itself. */
    public Pipeline(Analyzer analyzer, Corrections corrections) {
        this(analyzer, corrections, step -> {});
    }

    /** A pipeline that also tells of every step by which documents are put into stories. */
    public Pipeline(Analyzer analyzer, Corrections corrections, Consumer<StoryStep> journal) {
        this(analyzer, corrections, journal, Workers.one());
    }

    /** A pipeline that assembles and reports on several threads, with the same result. */
    public Pipeline(Analyzer analyzer, Corrections corrections, Consumer<StoryStep> journal, Workers workers) {
        this.analyzer = analyzer;
        this.corrections = corrections;
        this.workers = workers;
        this.storyIndex = new StoryIndex(storyLedger.andThen(journal));
        this.passageFinder = new PassageFinder(workers);
        this.entityLinker = new EntityLinker(corrections.names(), workers);
        this.statementCollator = new StatementCollator(workers);
        this.accountReader = new AccountReader(workers);
        this.eventMerger = new EventMerger(workers);
        this.differenceFinder = new DifferenceFinder(workers);
        this.openQuestionFinder = new OpenQuestionFinder(workers);
    }

    /** What one document says, read alone. */
    public ReadDocument read(Document document) {
        var page = cleaner.clean(document, corrections.ignored(document));
        var language = languageDetector.detect(page);
        var statedDate = statedDateReader.read(page);
        var credits = creditReader.read(page);
        var analyzed = analyze(page, language);
        var times = timeReader.read(analyzed);
        var places = placeReader.read(analyzed);
        var entities = entityReader.read(analyzed, places);
        var statements = statementReader.read(analyzed, entities);
        var figures = figureReader.read(analyzed);
        var events = eventReader.read(analyzed, entities, places, times, statements);
        var read = new ReadDocument(
                CodePoints.of(document),
                page.paragraphs(),
                analyzed.sentences(),
                language,
                statedDate,
                credits,
                times,
                places,
                entities,
                statements,
                figures,
                events,
                List.of());
        return corrections.correct(read);
    }

    /** What tells which story a document belongs to, without the language analysis, for {@link #place}. */
    public ReadDocument skim(Document document) {
        var page = cleaner.clean(document, corrections.ignored(document));
        return corrections.correct(ReadDocument.skimmed(
                document,
                page.paragraphs(),
                languageDetector.detect(page),
                statedDateReader.read(page),
                creditReader.read(page)));
    }

    /** A document's sentences alone, as every reader sees them. */
    public AnalyzedPage analyze(Document document) {
        var page = cleaner.clean(document);
        return analyze(page, languageDetector.detect(page));
    }

    private AnalyzedPage analyze(Page page, String language) {
        return new AnalyzedPage(page, language.equals("en") ? analyzer.analyze(page) : List.of());
    }

    /**
     * The id of the story that a document belongs to, as far as it and those before it tell. The order of the calls
     * decides. Later documents may merge and split stories; {@link #story} tells where each stands.
     */
    public String place(ReadDocument document) {
        return storyIndex.place(document);
    }

    /** Places documents one after the other, as {@link #place} does, in their order. */
    public void placeAll(List<ReadDocument> documents) {
        storyIndex.placeAll(documents, workers);
    }

    /** The stories as corrections by hand merge and split them; documents by the id of their story. */
    public Map<String, List<ReadDocument>> regroup(Map<String, List<ReadDocument>> stories) {
        return new Regrouping(corrections).of(stories);
    }

    /**
     * The id of the story in which a document stands after all that have been placed.
     *
     * @throws java.util.NoSuchElementException if no document of this id has been placed
     */
    public String story(String document) {
        return storyLedger.story(document).orElseThrow();
    }

    /** What the documents of each of some stories say together, in the order of the stories. */
    public List<Findings> assembleAll(List<Story> stories) {
        return workers.map(stories, this::assemble);
    }

    /** What the documents of one story say together. */
    public Findings assemble(Story story) {
        var documents = story.documents();
        var identified = workers.begin(() -> entityLinker.link(documents));
        var pairs = passageFinder.pairs(documents);
        var passages = PassageFinder.passages(pairs);
        var dates = documentDating.date(documents, passages);
        var identity = identified.get();
        var origins = originFinder.find(documents, pairs, identity);
        var evidence = new Evidence(story.id(), documents, dates, identity, passages, origins);
        var figures = workers.begin(() -> figureCollator.collate(evidence));
        var series = workers.begin(() -> seriesFinder.find(evidence));
        var open = workers.begin(() -> openQuestionFinder.find(evidence));
        var utterances = Utterances.of(evidence, workers);
        var statements = workers.begin(() -> statementCollator.collate(evidence, utterances));
        var accounts = accountReader.read(evidence);
        var similarity = new AccountSimilarity(accounts, workers);
        var posture = workers.begin(() -> postureBoard.of(evidence, accounts));
        var differences = workers.begin(() -> differenceFinder.find(evidence, accounts, similarity, utterances));
        var events = eventMerger.merge(evidence, accounts, similarity);
        return new Findings(
                story,
                evidence,
                events,
                statements.get(),
                figures.get(),
                series.get(),
                posture.get(),
                differences.get(),
                open.get());
    }

    /** The report on any number of stories. */
    public Report report(List<Findings> findings) {
        return report(findings, ReportRequest.plain());
    }

    /** The report on any number of stories, as it is asked for. */
    public Report report(List<Findings> findings, ReportRequest request) {
        return new ReportBuilder(workers).build(findings, request);
    }
}
