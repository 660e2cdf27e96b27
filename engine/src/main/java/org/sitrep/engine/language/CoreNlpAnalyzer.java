package org.sitrep.engine.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.text.Page;

/**
 * Language analysis by Stanford CoreNLP 4.5.10: its tokenizer, tagger, one name model of three classes and the neural
 * dependency parser, each loaded once and called directly, since the pipeline class pulls in what is not needed.
 *
 * <p>Takes about four seconds and 450 MB to load.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";
    private static final String TOKENIZER =
            "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /** Above this a "sentence" is a table or an attack, and its parse worth nothing. */
    private static final int LONGEST_PARSED = 180;

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    private CoreNlpAnalyzer(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /**
     * Loads the models from the class path.
     *
     * @throws UncheckedIOException if one is missing or damaged
     */
    public static CoreNlpAnalyzer load() {
        try {
            Properties quiet = new Properties();
            MaxentTagger tagger = new MaxentTagger(TAGGER, quiet, false);
            CRFClassifier<CoreLabel> names = CRFClassifier.getClassifier(NAMES);
            return new CoreNlpAnalyzer(tagger, names, DependencyParser.loadFromModelFile(PARSER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the name model does not fit this version of CoreNLP", e);
        }
    }

    @Override
    public List<Sentence> analyze(Page page) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        String prose = page.prose().derived();
        int blockStart = 0;
        while (blockStart < prose.length()) {
            int blockEnd = prose.indexOf("\n\n", blockStart);
            blockEnd = blockEnd < 0 ? prose.length() : blockEnd;
            List<List<CoreLabel>> split = split(prose.substring(blockStart, blockEnd));
            for (List<CoreLabel> words : closed(page, blockStart, split)) {
                sentences.add(sentence(page, sentences.size(), blockStart, words, morphology));
            }
            blockStart = blockEnd + 2;
        }
        return List.copyOf(sentences);
    }

    /** A closing mark that stands apart, as in text that was once tokenised, ends the sentence before it. */
    private static List<List<CoreLabel>> closed(Page page, int offset, List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> closed = new ArrayList<>();
        for (List<CoreLabel> words : sentences) {
            CoreLabel first = words.get(0);
            Span mark = page.prose().toOriginal(new Span(offset + first.beginPosition(), offset + first.endPosition()));
            boolean closes = !closed.isEmpty()
                    && words.size() > 1
                    && page.document().text().startsWith("”", mark.start());
            if (closes) {
                closed.get(closed.size() - 1).add(first);
            }
            closed.add(new ArrayList<>(closes ? words.subList(1, words.size()) : words));
        }
        return closed;
    }

    private static List<List<CoreLabel>> split(String block) {
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(block), new CoreLabelTokenFactory(), TOKENIZER).tokenize();
        words.removeIf(word -> word.word().isBlank());
        if (words.isEmpty()) {
            return List.of();
        }
        List<List<CoreLabel>> sentences = new WordToSentenceProcessor<CoreLabel>(
                        WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER)
                .process(SizeLimit.withoutRuns(words));
        return SizeLimit.cut(SentenceRepair.joinBroken(sentences));
    }

    private Sentence sentence(Page page, int index, int offset, List<CoreLabel> words, Morphology morphology) {
        tagger.tagCoreLabels(words);
        Acronyms.retag(words);
        List<CoreLabel> named = names.classifySentence(words);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        parse(words, heads, relations);
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            CoreLabel word = words.get(at);
            Span derived = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(new Token(
                    at,
                    page.prose().toOriginal(derived),
                    word.word(),
                    morphology.lemma(word.word(), word.tag()),
                    word.tag(),
                    named.get(at).get(CoreAnnotations.AnswerAnnotation.class),
                    heads[at],
                    relations[at]));
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, page.paragraphAt(span.start()), span, tokens);
    }

    private void parse(List<CoreLabel> words, int[] heads, String[] relations) {
        Arrays.fill(heads, 0);
        Arrays.fill(relations, "dep");
        heads[0] = -1;
        relations[0] = "root";
        if (words.size() > LONGEST_PARSED) {
            return;
        }
        List<TaggedWord> tagged = words.stream()
                .map(word -> new TaggedWord(word.word(), word.tag()))
                .toList();
        for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index() - 1;
            relations[at] = heads[at] < 0 ? "root" : dependency.reln().toString();
        }
    }
}
