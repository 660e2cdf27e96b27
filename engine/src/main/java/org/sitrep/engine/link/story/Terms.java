package org.sitrep.engine.link.story;

import java.util.Map;

/**
 * The terms of one document with their weights, before it is known how rare they are.
 *
 * @param words stems of content words; the more often and the further to the front, the heavier
 * @param names the capitalised ones that stand inside a sentence
 * @param lead the words of the title and the first lines
 */
record Terms(Map<String, Double> words, Map<String, Double> names, Map<String, Double> lead) {}
