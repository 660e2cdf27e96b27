package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * F over tokens in any content; F over statements, paired one to one where their tokens have a Jaccard index of a half
 * or more; the share of pairs with the right speaker; recall by kind.
 */
public final class StatementsScorer implements Scorer {
    private static final Pattern MARK = Pattern.compile("[\"“”]|``|''");
    private static final double PAIRED = 0.5;

    private record Pair(double jaccard, int gold, int predicted) {}

    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        Counts counts = new Counts();
        for (JsonNode document : gold) {
            String id = document.get("id").asText();
            JsonNode answers =
                    predicted.getOrDefault(id, MissingNode.getInstance()).path("statements");
            counts.add(new WhiteSpaceTokens(texts.get(id)), document.get("statements"), answers);
        }
        return counts.figures();
    }

    private static final class Counts {
        private int tokensRight;
        private int tokensAnswered;
        private int tokensGold;
        private int matched;
        private int answered;
        private int total;
        private int speakerRight;
        private int speakerAsked;
        private final Map<String, Integer> byKind = new LinkedHashMap<>();
        private final Map<String, Integer> hitByKind = new LinkedHashMap<>();

        void add(WhiteSpaceTokens tokens, JsonNode gold, JsonNode answers) {
            List<BitSet> goldTokens = contents(tokens, gold);
            List<BitSet> answerTokens = contents(tokens, answers);
            BitSet allGold = union(goldTokens);
            BitSet allAnswers = union(answerTokens);
            tokensGold += allGold.cardinality();
            tokensAnswered += allAnswers.cardinality();
            allGold.and(allAnswers);
            tokensRight += allGold.cardinality();
            total += goldTokens.size();
            answered += answerTokens.size();
            BitSet usedGold = new BitSet();
            BitSet usedAnswers = new BitSet();
            for (Pair pair : pairs(goldTokens, answerTokens)) {
                if (pair.jaccard() < PAIRED || usedGold.get(pair.gold()) || usedAnswers.get(pair.predicted())) {
                    continue;
                }
                usedGold.set(pair.gold());
                usedAnswers.set(pair.predicted());
                matched++;
                speaker(
                        tokens,
                        gold.get(pair.gold()).path("speaker"),
                        answers.get(pair.predicted()).path("speaker"));
            }
            for (int index = 0; index < gold.size(); index++) {
                String kind = kind(tokens, gold.get(index).get("content"));
                byKind.merge(kind, 1, Integer::sum);
                hitByKind.merge(kind, usedGold.get(index) ? 1 : 0, Integer::sum);
            }
        }

        private void speaker(WhiteSpaceTokens tokens, JsonNode gold, JsonNode answer) {
            if (gold.isEmpty()) {
                return;
            }
            speakerAsked++;
            BitSet right = tokens.covered(gold);
            right.and(tokens.covered(answer));
            speakerRight += right.isEmpty() ? 0 : 1;
        }

        Figures figures() {
            Ratio tokens = Ratio.of(tokensRight, tokensAnswered, tokensGold);
            Ratio spans = Ratio.of(matched, answered, total);
            Figures figures = new Figures()
                    .put("token_f", tokens.f())
                    .put("token_p", tokens.precision())
                    .put("token_r", tokens.recall())
                    .put("span_f", spans.f())
                    .put("span_p", spans.precision())
                    .put("span_r", spans.recall())
                    .put("speaker", Ratio.share(speakerRight, speakerAsked));
            byKind.forEach((kind, count) -> figures.put(kind + "_recall", Ratio.share(hitByKind.get(kind), count)));
            return figures;
        }
    }

    private static List<BitSet> contents(WhiteSpaceTokens tokens, JsonNode statements) {
        List<BitSet> contents = new ArrayList<>();
        statements.forEach(statement -> contents.add(tokens.covered(statement.get("content"))));
        return contents;
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }

    /** Overlapping pairs, the closest first, and among equals those with the higher indices. */
    private static List<Pair> pairs(List<BitSet> gold, List<BitSet> answers) {
        List<Pair> pairs = new ArrayList<>();
        for (int left = 0; left < gold.size(); left++) {
            for (int right = 0; right < answers.size(); right++) {
                BitSet common = (BitSet) gold.get(left).clone();
                common.and(answers.get(right));
                if (!common.isEmpty()) {
                    BitSet either = (BitSet) gold.get(left).clone();
                    either.or(answers.get(right));
                    pairs.add(new Pair((double) common.cardinality() / either.cardinality(), left, right));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::jaccard)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted)
                .reversed());
        return pairs;
    }

    private static String kind(WhiteSpaceTokens tokens, JsonNode content) {
        int start = content.get(0).get(0).asInt();
        if (MARK.matcher(tokens.text(Math.max(0, start - 1), start + 1)).find()) {
            return "direct";
        }
        StringBuilder whole = new StringBuilder();
        content.forEach(span ->
                whole.append(tokens.text(span.get(0).asInt(), span.get(1).asInt())));
        return MARK.matcher(whole).find() ? "mixed" : "indirect";
    }
}
